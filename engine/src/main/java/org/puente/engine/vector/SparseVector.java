package org.puente.engine.vector;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** An immutable sparse vector: ascending features, each with a weight from 0 to 32,767. */
public final class SparseVector {

    /** The vector without features. */
    public static final SparseVector EMPTY = new SparseVector(new int[0], new short[0], 0, 0);

    /** The dot product of a unit vector with itself, but for rounding: a cosine of one. */
    public static final long COSINE_ONE = (long) UnitVectors.LENGTH * UnitVectors.LENGTH;

    private final int[] features;
    private final short[] weights;
    private final int from;
    private final int to;

    /**
     * Makes a vector of its own arrays.
     *
     * @param features different, ascending
     * @param weights  one for each feature, 0 to 32,767
     */
    SparseVector(int[] features, int[] weights) {
        this(features, new short[weights.length], 0, features.length);
        for (int i = 0; i < weights.length; i++) {
            this.weights[i] = (short) Objects.checkIndex(weights[i], Short.MAX_VALUE + 1);
        }
    }

    /** A view of a range of shared arrays. */
    SparseVector(int[] features, short[] weights, int from, int to) {
        this.features = features;
        this.weights = weights;
        this.from = from;
        this.to = to;
    }

    /** Copies features and weights into larger arrays, from a place on. */
    void copy(int[] features, short[] weights, int place) {
        System.arraycopy(this.features, from, features, place, size());
        System.arraycopy(this.weights, from, weights, place, size());
    }

    public int size() {
        return to - from;
    }

    public boolean isEmpty() {
        return from == to;
    }

    /** The feature at this place, 0 to {@code size() - 1}. */
    public int feature(int place) {
        return features[from + place];
    }

    /** The weight at this place, 0 to {@code size() - 1}. */
    public int weight(int place) {
        return weights[from + place];
    }

    /** The weight of a feature; 0 if the vector does not have it. O(log size). */
    public int weightOf(int feature) {
        int place = Arrays.binarySearch(features, from, to, feature);
        return place < 0 ? 0 : weights[place];
    }

    /** The sum over common features of the product of their weights. O(size + size). */
    public long dot(SparseVector other) {
        return sum(other, Long.MAX_VALUE);
    }

    /** Whether the dot product is at least {@code least}, which is positive. O(size + size); stops early if it is. */
    public boolean reaches(SparseVector other, long least) {
        return sum(other, least) >= least;
    }

    /** The dot product, or a part of it that is at least {@code enough}. */
    private long sum(SparseVector other, long enough) {
        long sum = 0;
        for (int i = from, j = other.from; i < to && j < other.to && sum < enough;) {
            int feature = features[i];
            int otherFeature = other.features[j];
            if (feature == otherFeature) {
                sum += weights[i] * other.weights[j];
            }
            i += feature <= otherFeature ? 1 : 0;
            j += feature >= otherFeature ? 1 : 0;
        }
        return sum;
    }

    /** The number of common features. O(size + size). */
    public int commonFeatures(SparseVector other) {
        int common = 0;
        for (int i = from, j = other.from; i < to && j < other.to;) {
            int feature = features[i];
            int otherFeature = other.features[j];
            common += feature == otherFeature ? 1 : 0;
            i += feature <= otherFeature ? 1 : 0;
            j += feature >= otherFeature ? 1 : 0;
        }
        return common;
    }

    /**
     * At most {@code most} of the common features that pass a test, by descending product of their weights, then by
     * ascending feature.
     */
    public List<Integer> strongestCommon(SparseVector other, IntPredicate which, int most) {
        int[] places = places(other, which);
        if (places.length == 0) {
            return List.of();
        }
        return IntStream.of(places).boxed()
                .sorted(Comparator
                        .comparingLong((Integer place) -> -(long) weights[place] * other.weightOf(features[place]))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most).map(place -> features[place]).toList();
    }

    /** The places in this vector of the common features that pass a test. */
    private int[] places(SparseVector other, IntPredicate which) {
        int[] places = new int[Math.min(size(), other.size())];
        int size = 0;
        for (int i = from, j = other.from; i < to && j < other.to;) {
            int feature = features[i];
            int otherFeature = other.features[j];
            if (feature == otherFeature && which.test(feature)) {
                places[size++] = i;
            }
            i += feature <= otherFeature ? 1 : 0;
            j += feature >= otherFeature ? 1 : 0;
        }
        return Arrays.copyOf(places, size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SparseVector that
                && Arrays.equals(features, from, to, that.features, that.from, that.to)
                && Arrays.equals(weights, from, to, that.weights, that.from, that.to);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * (31 * hash + features[i]) + weights[i];
        }
        return hash;
    }
}
