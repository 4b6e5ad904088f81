package org.puente.contract.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.puente.contract.rule.Rule;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Turns a JSON object into a record: validates the object against the schema, maps it to the type, then checks the
 * rules that no schema can say.
 *
 * @param schema the schema that the object must satisfy
 * @param type   the record type that the object is mapped to
 * @param rules  the rules that the record must satisfy
 */
record RecordReader<T>(RecordSchema schema, Class<T> type, List<Rule<? super T>> rules) {

    Reading<T> read(byte[] json, UnknownFields unknown) {
        return read(JsonParsing.toTree(json), unknown);
    }

    Reading<T> read(Reading<JsonNode> json, UnknownFields unknown) {
        return switch (json) {
            case Reading.Accepted<JsonNode>(JsonNode tree) -> read(tree, unknown);
            case Reading.Refused<JsonNode>(List<Problem> problems) -> new Reading.Refused<>(problems);
        };
    }

    Reading<T> read(JsonNode tree, UnknownFields unknown) {
        List<Problem> problems = schema.problems(tree, unknown);
        if (!problems.isEmpty()) {
            return new Reading.Refused<>(problems);
        }
        try {
            return checked(Json.mapper().treeToValue(tree, type));
        } catch (JacksonException e) {
            return mistyped(e);
        }
    }

    /**
     * Maps bytes that {@link #read} has accepted before, without validating them. Decodes to characters first, since
     * the limits of {@link Json} count characters.
     */
    Reading<T> readAgain(byte[] json) {
        try {
            return new Reading.Accepted<>(Json.mapper().readValue(new String(json, StandardCharsets.UTF_8), type));
        } catch (JacksonException e) {
            return mistyped(e);
        }
    }

    private static <T> Reading<T> mistyped(JacksonException e) {
        return Reading.Refused.of(new Problem(JsonPointers.of(e), "type", "A value of the type that the schema names"));
    }

    private Reading<T> checked(T value) {
        List<Problem> problems = RuleCheck.problems(value, rules);
        return problems.isEmpty() ? new Reading.Accepted<>(value) : new Reading.Refused<>(problems);
    }
}
