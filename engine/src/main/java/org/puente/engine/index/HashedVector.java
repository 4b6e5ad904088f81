package org.puente.engine.index;

import java.util.Arrays;

import org.puente.engine.vector.SparseVector;

/** A vector spread out in a small table, so that dot products with many others cost their lengths alone. */
final class HashedVector {

    /** Twice as many as a profile may have features. */
    private static final int SIZE = 512;

    private final int[] features = new int[SIZE];
    private final int[] weights = new int[SIZE];

    /** Takes another vector. */
    void take(SparseVector vector) {
        Arrays.fill(weights, 0);
        for (int i = 0; i < vector.size(); i++) {
            int at = find(vector.feature(i));
            features[at] = vector.feature(i);
            weights[at] = vector.weight(i);
        }
    }

    /** The same as {@link SparseVector#dot} of the two. */
    long dot(SparseVector other) {
        long sum = 0;
        for (int i = 0; i < other.size(); i++) {
            sum += (long) other.weight(i) * weights[find(other.feature(i))];
        }
        return sum;
    }

    private int find(int feature) {
        int at = UniversalHash.of(feature, SIZE);
        while (weights[at] != 0 && features[at] != feature) {
            at = UniversalHash.next(at, SIZE);
        }
        return at;
    }
}
