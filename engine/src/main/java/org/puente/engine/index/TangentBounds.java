package org.puente.engine.index;

import org.puente.engine.score.ScoreDecomposition;
import org.puente.engine.vector.SparseVector;

/**
 * Straight lines above what collaborators in common add to a score, in points: {@code nat * ln(1 + dot)} is concave, so
 * it lies below each of its tangents. Six of them bound it closely, and a plain loop over columns reads them without a
 * table.
 */
final class TangentBounds {

    private static final double[] TOUCHES = {0, 0.3, 0.9, 2.2, 5, 12};
    /** Sums are read in so many bits less. */
    static final int SHIFT = 8;
    /** Sums beyond this are taken for this one; the lines are then higher than anything can add. */
    static final int MOST = 1 << 13;
    /** Slopes are in so many bits more. */
    static final int BITS = 6;

    private final int[] starts = new int[TOUCHES.length];
    private final int[] slopes = new int[TOUCHES.length];

    TangentBounds(ScoreDecomposition decomposition) {
        double nat = (decomposition.uncappedNetwork(ScoreDecomposition.pathTies(SparseVector.COSINE_ONE)) + 1)
                / StrictMath.log(2) + 1;
        double roundedLogarithm = nat / 1_024;
        double unit = (double) (1 << (SHIFT + CollaborationBounds.SHIFT)) / SparseVector.COSINE_ONE;
        for (int i = 0; i < TOUCHES.length; i++) {
            double touch = TOUCHES[i];
            double slope = nat / (1 + touch);
            slopes[i] = (int) StrictMath.ceil(slope * unit * (1 << BITS));
            starts[i] = (int) StrictMath.ceil(nat * StrictMath.log1p(touch) - slope * touch + roundedLogarithm)
                    + (slopes[i] >> BITS) + 1 + CollaborationBounds.ROUNDING;
        }
    }

    /** What a line, 0 to 5, adds to a sum of 0. */
    int start(int line) {
        return starts[line];
    }

    /** What it adds to each 2^{@value #SHIFT} of a sum, in {@value #BITS} bits more. */
    int slope(int line) {
        return slopes[line];
    }

    /**
     * Adds to the bound of each slot what this dot product, in {@value CollaborationBounds#SHIFT} bits less, can add.
     */
    void add(int end, int[] sums, int[] bounds) {
        int start0 = starts[0];
        int start1 = starts[1];
        int start2 = starts[2];
        int start3 = starts[3];
        int start4 = starts[4];
        int start5 = starts[5];
        int slope0 = slopes[0];
        int slope1 = slopes[1];
        int slope2 = slopes[2];
        int slope3 = slopes[3];
        int slope4 = slopes[4];
        int slope5 = slopes[5];
        for (int slot = 0; slot < end; slot++) {
            int sum = Math.min(MOST, sums[slot] >> SHIFT);
            int low = Math.min(start0 + ((sum * slope0) >> BITS), start1 + ((sum * slope1) >> BITS));
            int middle = Math.min(start2 + ((sum * slope2) >> BITS), start3 + ((sum * slope3) >> BITS));
            int high = Math.min(start4 + ((sum * slope4) >> BITS), start5 + ((sum * slope5) >> BITS));
            bounds[slot] += Math.min(low, Math.min(middle, high));
        }
    }
}
