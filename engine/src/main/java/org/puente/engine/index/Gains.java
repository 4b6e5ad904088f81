package org.puente.engine.index;

import org.puente.engine.factor.Anatomy;

/**
 * What shared features can add to a score, in points, rounded up and read from tables.
 *
 * <p>The square root and {@code ln(1 + x)} are concave, so what two parts add apart is never less than what they add
 * together: {@code f(a + b) <= f(a) + f(b)}. And of the common parts of two vectors, of lengths a and b, the dot product
 * is at most {@code ab}, where {@code sqrt(ab) <= (a + b) / 2} and {@code ln(1 + ab) <= (ln(1 + a²) + ln(1 + b²)) / 2}:
 * one half for each profile, which it brings with it to every pair.
 */
final class Gains {

    /** What rounding down each part of a sum can hide from the sum of the parts. */
    static final int ROUNDING = 4;

    private static final int COSINE_STEP = 11;
    private static final int COSINES = 1_200;
    /** Leading bits of a dot product of collaborators that tell it apart, below the first. */
    private static final int BITS = 7;

    private final Anatomy anatomy;
    /** The same of ties, whose logarithms are rounded, too. */
    private final int rounding;
    private final int[] byCosines = new int[COSINES];
    private final long[] tiesByPaths = new long[Long.SIZE << BITS];
    private final int[] byPaths = new int[Long.SIZE << BITS];

    Gains(Anatomy anatomy) {
        this.anatomy = anatomy;
        this.rounding = ROUNDING + anatomy.ties(4_000);
        for (int i = 0; i < COSINES; i++) {
            byCosines[i] = ROUNDING + anatomy.themes((i + 1L) << COSINE_STEP);
        }
        for (int i = 0; i < byPaths.length; i++) {
            tiesByPaths[i] = Anatomy.paths(above(i));
            byPaths[i] = rounding + anatomy.ties(tiesByPaths[i]);
        }
    }

    /** Of terms and codes whose dot products add up to this. */
    int themes(int dots) {
        return dots == 0 ? 0 : byCosines[Math.min(COSINES - 1, dots >> COSINE_STEP)];
    }

    /** Of collaborators with this sum. */
    int paths(int sum) {
        return sum == 0 ? 0 : byPaths[place((long) sum << Overlap.SHIFT)];
    }

    /** Ties by collaborators with this dot product, at least. */
    long tiesByPaths(long dot) {
        return dot == 0 ? 0 : tiesByPaths[place(dot)];
    }

    /** What a profile brings to every pair by the common parts of its terms and codes, of these squared lengths. */
    int commonThemes(long terms, long codes) {
        return (anatomy.theme(terms, 0) + anatomy.theme(codes, 0)) / 2 + ROUNDING;
    }

    /** What a profile brings to every pair by the common part of its collaborators, of this squared length. */
    int commonPaths(long collaborators) {
        return anatomy.ties(Anatomy.paths(collaborators)) / 2 + rounding;
    }

    /** Of ties of any kind. */
    int ties(long ties) {
        return ties == 0 ? 0 : anatomy.ties(ties) + ROUNDING;
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
