package org.puente.engine.vector;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A sparse vector of non-negative integers below 2^15: features by number, ascending, each with its weight. */
public final class SparseVector {

    /** Nothing. */
    public static final SparseVector EMPTY = new SparseVector(new int[0], new short[0], 0, 0);

    /** The dot product of two equal vectors of unit length, but for rounding: what a cosine is a share of. */
    public static final long COSINE_ONE = (long) UnitVectors.LENGTH * UnitVectors.LENGTH;

    private final int[] features;
    private final short[] weights;
    private final int from;
    private final int to;

    /**
     * @param features different numbers in ascending order
     * @param weights  one for each, 0 to 32,767
     */
    SparseVector(int[] features, int[] weights) {
        this(features, new short[weights.length], 0, features.length);
        for (int i = 0; i < weights.length; i++) {
            this.weights[i] = (short) Objects.checkIndex(weights[i], Short.MAX_VALUE + 1);
        }
    }

    /** The one that lies there from one place up to another. */
    SparseVector(int[] features, short[] weights, int from, int to) {
        this.features = features;
        this.weights = weights;
        this.from = from;
        this.to = to;
    }

    /** Copies it there, from this place on. */
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

    /** The weight of a feature; 0 if it has none. O(log size). */
    public int weightOf(int feature) {
        int place = Arrays.binarySearch(features, from, to, feature);
        return place < 0 ? 0 : weights[place];
    }

    /** The sum over common features of the product of their weights. O(size + size). */
    public long dot(SparseVector other) {
        return sum(other, Long.MAX_VALUE);
    }

    /** Whether the dot product is at least this, which is positive. O(size + size), less if it is. */
    public boolean reaches(SparseVector other, long least) {
        return sum(other, least) >= least;
    }

    /** The dot product, or as much of it as is enough. */
    private long sum(SparseVector other, long enough) {
        long sum = 0;
        for (int i = from, j = other.from; i < to && j < other.to && sum < enough;) {
            int mine = features[i];
            int theirs = other.features[j];
            if (mine == theirs) {
                sum += weights[i] * other.weights[j];
            }
            i += mine <= theirs ? 1 : 0;
            j += mine >= theirs ? 1 : 0;
        }
        return sum;
    }

    /** How many features both have. O(size + size). */
    public int inCommon(SparseVector other) {
        int common = 0;
        for (int i = from, j = other.from; i < to && j < other.to;) {
            int mine = features[i];
            int theirs = other.features[j];
            common += mine == theirs ? 1 : 0;
            i += mine <= theirs ? 1 : 0;
            j += mine >= theirs ? 1 : 0;
        }
        return common;
    }

    /**
     * Common features that pass, at most so many, those first whose weights have the largest product, of equal ones the
     * lower numbers.
     */
    public List<Integer> strongestInCommon(SparseVector other, IntPredicate which, int most) {
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

    /** Where the common features that pass are here. */
    private int[] places(SparseVector other, IntPredicate which) {
        int[] places = new int[Math.min(size(), other.size())];
        int size = 0;
        for (int i = from, j = other.from; i < to && j < other.to;) {
            int mine = features[i];
            int theirs = other.features[j];
            if (mine == theirs && which.test(mine)) {
                places[size++] = i;
            }
            i += mine <= theirs ? 1 : 0;
            j += mine >= theirs ? 1 : 0;
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
