package org.puente.contract.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.puente.contract.rule.Rule;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * From a JSON object to a record: first its shape, then its type, then the rules that no schema can say.
 *
 * @param shape what the schema says
 * @param type  what it becomes
 * @param rules what else must hold
 */
record RecordReader<T>(RecordSchema shape, Class<T> type, List<Rule<? super T>> rules) {

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
        List<Problem> problems = shape.problems(tree, unknown);
        if (!problems.isEmpty()) {
            return new Reading.Refused<>(problems);
        }
        try {
            return judge(Json.mapper().treeToValue(tree, type));
        } catch (JacksonException e) {
            return mistyped(e);
        }
    }

    /** Reads what it has accepted before: from characters, as before, since limits count these. */
    Reading<T> readAgain(byte[] json) {
        try {
            return new Reading.Accepted<>(Json.mapper().readValue(new String(json, StandardCharsets.UTF_8), type));
        } catch (JacksonException e) {
            return mistyped(e);
        }
    }

    private static <T> Reading<T> mistyped(JacksonException e) {
        return Reading.Refused.of(new Problem(Pointer.of(e), "type", "A value of the type that the schema names"));
    }

    private Reading<T> judge(T value) {
        List<Problem> problems = RuleCheck.problems(value, rules);
        return problems.isEmpty() ? new Reading.Accepted<>(value) : new Reading.Refused<>(problems);
    }
}
