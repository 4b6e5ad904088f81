package org.puente.engine.index;

import org.puente.engine.factor.Anatomy;
import org.puente.engine.vector.Sparse;

/** What likeness of texts and codes adds to a score at most, in points, for all slots in one plain loop. */
final class Roots {

    /** Single precision is off by less than this share, sums of two by less than twice as much. */
    private static final double PRECISION = 1e-6;
    /** What rounding the sum down can hide, besides. */
    private static final int ROUNDING = Gains.ROUNDING + 1;

    private final float half;

    Roots(Anatomy anatomy) {
        half = (float) ((anatomy.theme(Sparse.COSINE_ONE, 0) + 1) / StrictMath.sqrt(Sparse.COSINE_ONE)
                * (1 + 4 * PRECISION));
    }

    /** Adds to the bound of each slot what these cosines, in 2^20ths, can add. */
    void add(int end, int[] terms, int[] codes, int[] bounds) {
        float scale = half;
        for (int slot = 0; slot < end; slot++) {
            float roots = (float) Math.sqrt(terms[slot]) + (float) Math.sqrt(codes[slot]);
            bounds[slot] += (int) (scale * roots) + ROUNDING;
        }
    }
}
