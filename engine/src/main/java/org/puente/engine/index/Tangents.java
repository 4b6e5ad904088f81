package org.puente.engine.index;

import org.puente.engine.factor.Anatomy;
import org.puente.engine.vector.Sparse;

/**
 * Straight lines above what a sum over shared features adds to a score, in points: a concave function lies below each of its
 * tangents. Three of them bound it closely enough, and a plain loop over columns reads them without a table.
 */
final class Tangents {

    /** Slopes are in so many bits more. */
    private static final int BITS = 6;
    /** Sums beyond this are taken for this one; the lines are then higher than anything can add. */
    private static final int MOST = 1 << 13;

    private final int shift;
    private final int[] starts = new int[3];
    private final int[] slopes = new int[3];

    private Tangents(int shift) {
        this.shift = shift;
    }

    /** Of terms, or of codes, by their cosine: {@code full * sqrt(cosine)}. */
    static Tangents ofThemes(Anatomy anatomy) {
        double full = anatomy.theme(Sparse.COSINE_ONE, 0) + 1;
        Tangents tangents = new Tangents(7);
        double unit = (double) (1 << tangents.shift) / Sparse.COSINE_ONE;
        double[] touches = {0.004, 0.04, 0.25};
        for (int i = 0; i < touches.length; i++) {
            double root = StrictMath.sqrt(touches[i]);
            tangents.line(i, full * root / 2, full / (2 * root) * unit);
        }
        return tangents;
    }

    /** Of collaborators, by their dot product in {@value Gains#SHIFT} bits less: {@code nat * ln(1 + dot)}. */
    static Tangents ofPaths(Anatomy anatomy) {
        double nat = (anatomy.ties(Anatomy.paths(Sparse.COSINE_ONE)) + 1) / StrictMath.log(2) + 1;
        double roundedLogarithm = nat / 1_024;
        Tangents tangents = new Tangents(8);
        double unit = (double) (1 << (tangents.shift + Gains.SHIFT)) / Sparse.COSINE_ONE;
        double[] touches = {0, 0.8, 4};
        for (int i = 0; i < touches.length; i++) {
            double slope = nat / (1 + touches[i]);
            tangents.line(i, nat * StrictMath.log1p(touches[i]) - slope * touches[i] + roundedLogarithm, slope * unit);
        }
        return tangents;
    }

    /** Adds to the bound of each slot what the sum and the product of the lengths of common parts can add. */
    void add(int end, int[] sums, int[] lengths, int length, int[] bounds) {
        int bits = shift;
        int start0 = starts[0];
        int start1 = starts[1];
        int start2 = starts[2];
        int slope0 = slopes[0];
        int slope1 = slopes[1];
        int slope2 = slopes[2];
        for (int slot = 0; slot < end; slot++) {
            int sum = Math.min(MOST, (sums[slot] + length * lengths[slot]) >> bits);
            int least = Math.min(start0 + ((sum * slope0) >> BITS), start1 + ((sum * slope1) >> BITS));
            bounds[slot] += Math.min(least, start2 + ((sum * slope2) >> BITS));
        }
    }

    private void line(int i, double start, double slope) {
        slopes[i] = (int) StrictMath.ceil(slope * (1 << BITS));
        starts[i] = (int) StrictMath.ceil(start) + (slopes[i] >> BITS) + 1 + Gains.ROUNDING;
    }
}
