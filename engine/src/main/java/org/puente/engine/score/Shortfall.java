package org.puente.engine.score;

import java.util.List;

/**
 * What keeps a pair from a factor's full value, from the owner's point of view.
 *
 * @param cause whether data speaks against the pair or there is none
 * @param code  of the sentence that says so
 * @param value how much higher the factor's value would be if this alone were as good as can be and all else as it is;
 *              all shortfalls of a pair sum to at most what its value lacks
 * @param refs  what it is about, as {@code vocabulary:code}; mostly empty
 */
public record Shortfall(Cause cause, String code, int value, List<String> refs) {

    /** The code for whatever the other profile does not state. */
    static final String THEY_STATE_TOO_LITTLE = "they-state-too-little";

    /** Why a value is not full. */
    public enum Cause {
        /** Both state it, and it does not fit. */
        MISMATCH,
        /** One of them does not state it. */
        MISSING
    }

    public Shortfall {
        refs = List.copyOf(refs);
    }

    static Shortfall against(String code, int value) {
        return new Shortfall(Cause.MISMATCH, code, value, List.of());
    }

    /** The owner could state it. */
    static Shortfall yours(String code, int value) {
        return new Shortfall(Cause.MISSING, code, value, List.of());
    }

    /** Only the candidate could state it: {@code needs}, {@code offers}, {@code chains} and so on. */
    static Shortfall theirs(String field, int value) {
        return new Shortfall(Cause.MISSING, THEY_STATE_TOO_LITTLE, value, List.of("field:" + field));
    }
}
