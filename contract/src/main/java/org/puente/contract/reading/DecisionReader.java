package org.puente.contract.reading;

import java.util.List;

import org.puente.contract.decision.Decision;
import org.puente.contract.decision.DecisionKey;
import org.puente.contract.rule.DecisionRules;

/** Reads decisions. Any bytes give a decision or problems, never an exception. */
public final class DecisionReader {

    private DecisionReader() {}

    /**
     * Reads a record of the log: unknown fields are ignored. The actor in the key decides which verdicts are allowed.
     */
    public static Reading<Decision> read(DecisionKey key, byte[] json) {
        return reader(key).read(json, UnknownFields.IGNORED);
    }

    /** Reads the body of a request: unknown fields are refused. */
    public static Reading<Decision> readStrictly(DecisionKey key, byte[] json) {
        return reader(key).read(json, UnknownFields.REFUSED);
    }

    private static RecordReader<Decision> reader(DecisionKey key) {
        return new RecordReader<>(RecordSchema.DECISION, Decision.class,
                List.of(DecisionRules.mayBeGivenBy(key.actor()), DecisionRules.NOTE));
    }
}
