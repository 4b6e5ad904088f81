package org.puente.engine.vector;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A sparse vector of small non-negative integers: features by number, ascending, each with its weight. */
public final class Sparse {

    /** Nothing. */
    public static final Sparse EMPTY = new Sparse(new int[0], new int[0]);

    /** The dot product of two equal vectors of unit length, but for rounding: what a cosine is a share of. */
    public static final long COSINE_ONE = (long) Unit.LENGTH * Unit.LENGTH;

    private final int[] features;
    private final int[] weights;

    /**
     * @param features different numbers in ascending order
     * @param weights  one for each
     */
    Sparse(int[] features, int[] weights) {
        this.features = features;
        this.weights = weights;
    }

    public int size() {
        return features.length;
    }

    public boolean isEmpty() {
        return features.length == 0;
    }

    /** The feature at this place, 0 to {@code size() - 1}. */
    public int feature(int place) {
        return features[place];
    }

    /** The weight at this place, 0 to {@code size() - 1}. */
    public int weight(int place) {
        return weights[place];
    }

    /** The weight of a feature; 0 if it has none. O(log size). */
    public int weightOf(int feature) {
        int place = Arrays.binarySearch(features, feature);
        return place < 0 ? 0 : weights[place];
    }

    /** The sum over common features of the product of their weights. O(size + size). */
    public long dot(Sparse other) {
        long sum = 0;
        for (int i = 0, j = 0; i < features.length && j < other.features.length;) {
            int mine = features[i];
            int theirs = other.features[j];
            if (mine == theirs) {
                sum += (long) weights[i] * other.weights[j];
            }
            i += mine <= theirs ? 1 : 0;
            j += mine >= theirs ? 1 : 0;
        }
        return sum;
    }

    /** How many features both have. O(size + size). */
    public int inCommon(Sparse other) {
        return common(other).length;
    }

    /** Common features that pass, those first whose weights have the largest product, of equal ones the lower numbers. */
    public IntStream strongestInCommon(Sparse other, IntPredicate which) {
        return IntStream.of(common(other)).filter(which).boxed()
                .sorted(Comparator
                        .comparingLong((Integer feature) -> -(long) weightOf(feature) * other.weightOf(feature))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue);
    }

    private int[] common(Sparse other) {
        int[] common = new int[Math.min(size(), other.size())];
        int size = 0;
        for (int i = 0, j = 0; i < features.length && j < other.features.length;) {
            int mine = features[i];
            int theirs = other.features[j];
            if (mine == theirs) {
                common[size++] = mine;
            }
            i += mine <= theirs ? 1 : 0;
            j += mine >= theirs ? 1 : 0;
        }
        return Arrays.copyOf(common, size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sparse that && Arrays.equals(features, that.features)
                && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(features) + Arrays.hashCode(weights);
    }
}
