package org.puente.engine.index;

import org.puente.engine.score.ScoreDecomposition;

/**
 * What ties can add to a score, in points, rounded up; by collaborators in common it is read from a table.
 *
 * <p>{@code ln(1 + x)} is concave, so what ties of different kinds add apart is never less than what they add together.
 */
final class CollaborationBounds {

    /** What rounding down each part of a sum can hide from the sum of the parts. */
    static final int ROUNDING = 4;
    /** Weights of collaborators are kept in so many bits less. */
    static final int COARSENESS = 3;
    /** So their products are. */
    static final int SHIFT = 2 * COARSENESS;

    /** Leading bits of a dot product of collaborators that tell it apart, below the first. */
    private static final int BITS = 7;

    /** Points that tell a band from the next. */
    static final int BAND = 8_192;
    /** Without an upper end. */
    static final int LAST_BAND = 11;

    private final ScoreDecomposition decomposition;
    private final int rounding;
    private final int[] byPaths = new int[Long.SIZE << BITS];

    CollaborationBounds(ScoreDecomposition decomposition) {
        this.decomposition = decomposition;
        this.rounding = ROUNDING + decomposition.uncappedNetwork(4_000);
        for (int i = 0; i < byPaths.length; i++) {
            byPaths[i] = rounding + decomposition.uncappedNetwork(ScoreDecomposition.pathTies(above(i)));
        }
    }

    /** Of collaborators with this sum. */
    int paths(int sum) {
        return sum == 0 ? 0 : byPaths[place((long) sum << SHIFT)];
    }

    /** Of ties of any kind. */
    int ties(long ties) {
        return ties == 0 ? 0 : decomposition.uncappedNetwork(ties) + ROUNDING;
    }

    /** The band, 0 to {@value #LAST_BAND}, of what these ties alone add. */
    int band(long ties) {
        return Math.min(LAST_BAND, ties(ties) / BAND);
    }

    private static int place(long dot) {
        int exponent = Long.SIZE - 1 - Long.numberOfLeadingZeros(dot);
        int below = exponent >= BITS
                ? (int) (dot >>> (exponent - BITS)) & ((1 << BITS) - 1)
                : (int) (dot << (BITS - exponent)) & ((1 << BITS) - 1);
        return (exponent << BITS) | below;
    }

    /** No dot product at this place is larger. */
    private static long above(int place) {
        int exponent = place >> BITS;
        long leading = (1L << BITS) + (place & ((1 << BITS) - 1)) + 1;
        if (exponent >= Long.SIZE - BITS - 2) {
            return Long.MAX_VALUE >> 1;
        }
        return exponent >= BITS ? leading << (exponent - BITS) : (leading >> (BITS - exponent)) + 1;
    }
}
