package org.puente.engine.exhaustive;

/** What reconsidering a candidate did, from the least to the most. */
enum Effect {
    /** All is as before. */
    NONE,
    /** Something has changed and is still right. */
    CHANGED,
    /** Somebody outside may now belong inside: it must be made anew. */
    LOST;

    /** What both did together. */
    Effect and(Effect other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
