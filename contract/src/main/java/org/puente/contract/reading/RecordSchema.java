package org.puente.contract.reading;

import java.util.List;
import java.util.Set;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;

import tools.jackson.databind.JsonNode;

/** A JSON Schema file, and the validation of JSON objects against it. */
final class RecordSchema {

    static final RecordSchema INSTITUTION = new RecordSchema("institution.v1");
    static final RecordSchema VALUE_CHAIN = new RecordSchema("value-chain.v1");
    static final RecordSchema MATCH_LIST = new RecordSchema("match-list.v1");
    static final RecordSchema DECISION = new RecordSchema("decision.v1");
    static final RecordSchema MODEL = new RecordSchema("model.v1");
    static final RecordSchema TODAY = new RecordSchema("today.v1");

    private final Schema schema;

    private RecordSchema(String name) {
        schema = SchemaFiles.load(name);
    }

    /**
     * The problems of an object, at most {@link Reading.Refused#MOST}; an overlong list or map ends the validation, so
     * that its items cost nothing.
     */
    List<Problem> problems(JsonNode tree, UnknownFields unknown) {
        Findings findings = new Findings(unknown);
        try {
            schema.validate(findings, tree, OutputFormat.DEFAULT);
        } catch (EnoughFoundException _) {
            return findings.problems();
        }
        return findings.problems();
    }

    private static final class Findings extends ExecutionContext {

        private static final Set<String> ENDING = Set.of("maxItems", "maxProperties");

        private final UnknownFields unknown;

        Findings(UnknownFields unknown) {
            this.unknown = unknown;
            executionConfig(config -> config.formatAssertionsEnabled(true));
        }

        @Override
        public void addError(Error error) {
            if (unknown == UnknownFields.IGNORED && error.getKeyword().equals("additionalProperties")) {
                return;
            }
            super.addError(error);
            if (ENDING.contains(error.getKeyword()) || getErrors().size() == Reading.Refused.MOST) {
                throw new EnoughFoundException();
            }
        }

        List<Problem> problems() {
            return getErrors().stream().map(SchemaProblem::of).toList();
        }
    }

    /** Ends the validation early; carries no message and no stack trace. */
    private static final class EnoughFoundException extends RuntimeException {

        EnoughFoundException() {
            super(null, null, false, false);
        }
    }
}
