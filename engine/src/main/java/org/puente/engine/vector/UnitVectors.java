package org.puente.engine.vector;

import java.util.Arrays;

/** Scales vectors to length one. */
final class UnitVectors {

    /** Length one in the unit of weights, 2^-10: dot products are cosines in 2^20ths, but for rounding. */
    static final int LENGTH = 1_024;

    private UnitVectors() {}

    /**
     * The unit vector, in 1024ths, in the direction of these weights; a weight that rounds to 0 is dropped.
     */
    static SparseVector of(int[] features, int[] weights) {
        long square = 0;
        for (int weight : weights) {
            square += (long) weight * weight;
        }
        double length = StrictMath.sqrt((double) square);
        int[] kept = new int[features.length];
        int[] scaled = new int[features.length];
        int size = 0;
        for (int place = 0; place < features.length; place++) {
            kept[size] = features[place];
            scaled[size] = (int) StrictMath.round(weights[place] * LENGTH / length);
            size += scaled[size] > 0 ? 1 : 0;
        }
        return new SparseVector(Arrays.copyOf(kept, size), Arrays.copyOf(scaled, size));
    }
}
