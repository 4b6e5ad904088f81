package org.puente.contract.reading;

import java.util.List;
import java.util.Set;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;

import tools.jackson.databind.JsonNode;

/** A schema file, and how to hold a JSON object against it. */
final class Shape {

    static final Shape INSTITUTION = new Shape("institution.v1");
    static final Shape VALUE_CHAIN = new Shape("value-chain.v1");
    static final Shape MATCH_LIST = new Shape("match-list.v1");
    static final Shape DECISION = new Shape("decision.v1");
    static final Shape MODEL = new Shape("model.v1");
    static final Shape TODAY = new Shape("today.v1");

    private final Schema schema;

    private Shape(String name) {
        schema = Schemas.load(name);
    }

    /**
     * What is wrong with it, at most {@link Reading.Refused#MOST} problems; an overlong list or
     * map ends the checking, so that its items cost nothing.
     */
    List<Problem> problems(JsonNode tree, Unknown unknown) {
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

        private final Unknown unknown;

        Findings(Unknown unknown) {
            this.unknown = unknown;
            executionConfig(config -> config.formatAssertionsEnabled(true));
        }

        @Override
        public void addError(Error error) {
            if (unknown == Unknown.IGNORED && error.getKeyword().equals("additionalProperties")) {
                return;
            }
            super.addError(error);
            if (ENDING.contains(error.getKeyword()) || getErrors().size() == Reading.Refused.MOST) {
                throw new EnoughFoundException();
            }
        }

        List<Problem> problems() {
            return getErrors().stream().map(ShapeProblem::of).toList();
        }
    }

    /** Leaves the validation early; carries nothing. */
    private static final class EnoughFoundException extends RuntimeException {

        EnoughFoundException() {
            super(null, null, false, false);
        }
    }
}
