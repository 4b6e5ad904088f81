package org.puente.contract.reading;

import java.util.List;

import org.puente.contract.decision.Decision;
import org.puente.contract.decision.DecisionKey;
import org.puente.contract.rule.DecisionRules;

/** Reads decisions. Whatever the bytes are, it answers with a decision or with problems. */
public final class DecisionReader {

    private DecisionReader() {}

    /** For the log: unknown fields are ignored. The key says whose verdict it is, so whether it may be given. */
    public static Reading<Decision> read(DecisionKey key, byte[] json) {
        return reader(key).read(json, UnknownFields.IGNORED);
    }

    /** For requests: unknown fields are refused. */
    public static Reading<Decision> readStrictly(DecisionKey key, byte[] json) {
        return reader(key).read(json, UnknownFields.REFUSED);
    }

    private static RecordReader<Decision> reader(DecisionKey key) {
        return new RecordReader<>(RecordSchema.DECISION, Decision.class,
                List.of(DecisionRules.mayBeGivenBy(key.actor()), DecisionRules.NOTE));
    }
}
