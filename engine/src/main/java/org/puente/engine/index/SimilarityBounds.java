package org.puente.engine.index;

import org.puente.engine.score.ScoreDecomposition;
import org.puente.engine.vector.SparseVector;

/** What likeness of texts and codes adds to a score at most, in points: {@code scale} times the sum of the roots. */
final class SimilarityBounds {

    /** Single precision, which holds every cosine exactly, leaves less than this share of the sum unsaid. */
    private static final double PRECISION = 4e-6;
    /** Rounding down leaves less than one point unsaid, besides what it hides anywhere. */
    static final int ROUNDING = CollaborationBounds.ROUNDING + 1;

    /** Points for a root of a cosine of one 2^20th. */
    final float scale;

    SimilarityBounds(ScoreDecomposition decomposition) {
        scale = (float) ((decomposition.theme(SparseVector.COSINE_ONE, 0) + 1)
                / StrictMath.sqrt(SparseVector.COSINE_ONE)
                * (1 + PRECISION));
    }

    /** Adds to the bound of each slot what these cosines, in 2^20ths, can add. */
    void add(int end, int[] terms, int[] codes, int[] bounds) {
        float factor = scale;
        for (int slot = 0; slot < end; slot++) {
            float roots = (float) Math.sqrt((float) terms[slot]) + (float) Math.sqrt((float) codes[slot]);
            bounds[slot] += (int) (factor * roots) + ROUNDING;
        }
    }
}
