package org.puente.engine.vector;

import java.util.stream.IntStream;

/** Vectors of length one. */
final class Unit {

    /** The length, so that the dot product of two is the cosine of their angle in 2^20ths, but for rounding. */
    static final int LENGTH = 1_024;

    private Unit() {}

    /**
     * The vector of these features whose weights are 1024ths, in the proportions of these; a weight that rounds to 0 is
     * dropped.
     */
    static Sparse of(int[] features, int[] weights) {
        double length = StrictMath
                .sqrt((double) IntStream.of(weights).mapToLong(weight -> (long) weight * weight).sum());
        int[] scaled = IntStream.of(weights).map(weight -> (int) StrictMath.round(weight * LENGTH / length)).toArray();
        int[] kept = IntStream.range(0, scaled.length).filter(place -> scaled[place] > 0).toArray();
        return new Sparse(IntStream.of(kept).map(place -> features[place]).toArray(),
                IntStream.of(kept).map(place -> scaled[place]).toArray());
    }
}
