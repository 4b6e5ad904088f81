package org.puente.engine.vector;

import java.util.stream.IntStream;

/** Vectors of length one. */
final class Unit {

    /** The length, so that the dot product of two is the cosine of their angle in 2^20ths, but for rounding. */
    static final int LENGTH = 1_024;

    private Unit() {}

    /** The vector of the same direction whose weights are 1024ths; a weight that rounds to 0 is dropped. */
    static Sparse of(Sparse vector) {
        double length = StrictMath.sqrt((double) vector.dot(vector));
        int[] scaled = IntStream.range(0, vector.size())
                .map(place -> (int) StrictMath.round(vector.weight(place) * LENGTH / length)).toArray();
        int[] kept = IntStream.range(0, scaled.length).filter(place -> scaled[place] > 0).toArray();
        return new Sparse(IntStream.of(kept).map(vector::feature).toArray(),
                IntStream.of(kept).map(place -> scaled[place]).toArray());
    }
}
