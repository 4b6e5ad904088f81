package org.puente.engine.exhaustive;

/** What a change of one candidate does to a ranking or a list, from the least to the most. */
enum Effect {
    /** It reads as before. */
    NONE,
    /** It reads differently and is exact. */
    CHANGED,
    /** It may lack a candidate that it does not hold, and must be built anew. */
    LOST;

    /** The effect of both changes. */
    Effect and(Effect other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
