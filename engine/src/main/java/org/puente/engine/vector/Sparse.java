package org.puente.engine.vector;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A sparse vector of non-negative integers below 2^15: features by number, ascending, each with its weight. */
public final class Sparse {

    /** Nothing. */
    public static final Sparse EMPTY = new Sparse(new int[0], new int[0]);

    /** The dot product of two equal vectors of unit length, but for rounding: what a cosine is a share of. */
    public static final long COSINE_ONE = (long) Unit.LENGTH * Unit.LENGTH;

    private final int[] features;
    private final short[] weights;

    /**
     * @param features different numbers in ascending order
     * @param weights  one for each, 0 to 32,767
     */
    Sparse(int[] features, int[] weights) {
        this.features = features;
        this.weights = new short[weights.length];
        for (int i = 0; i < weights.length; i++) {
            this.weights[i] = (short) Objects.checkIndex(weights[i], Short.MAX_VALUE + 1);
        }
    }

    private Sparse(int[] features, short[] weights) {
        this.features = features;
        this.weights = weights;
    }

    /** Writes it for {@link #read}; at most 65,535 features. */
    public void write(DataOutput out) throws IOException {
        out.writeShort(features.length);
        for (int i = 0; i < features.length; i++) {
            out.writeInt(features[i]);
            out.writeShort(weights[i]);
        }
    }

    /** Reads what {@link #write} has written. */
    public static Sparse read(DataInput in) throws IOException {
        int size = in.readUnsignedShort();
        int[] features = new int[size];
        short[] weights = new short[size];
        for (int i = 0; i < size; i++) {
            features[i] = in.readInt();
            weights[i] = in.readShort();
        }
        return size == 0 ? EMPTY : new Sparse(features, weights);
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
        return sum(other, Long.MAX_VALUE);
    }

    /** Whether the dot product is at least this, which is positive. O(size + size), less if it is. */
    public boolean reaches(Sparse other, long least) {
        return sum(other, least) >= least;
    }

    /** The dot product, or as much of it as is enough. */
    private long sum(Sparse other, long enough) {
        long sum = 0;
        for (int i = 0, j = 0; i < features.length && j < other.features.length && sum < enough;) {
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
    public int inCommon(Sparse other) {
        int common = 0;
        for (int i = 0, j = 0; i < features.length && j < other.features.length;) {
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
    public List<Integer> strongestInCommon(Sparse other, IntPredicate which, int most) {
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
    private int[] places(Sparse other, IntPredicate which) {
        int[] places = new int[Math.min(size(), other.size())];
        int size = 0;
        for (int i = 0, j = 0; i < features.length && j < other.features.length;) {
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
        return other instanceof Sparse that && Arrays.equals(features, that.features)
                && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(features) + Arrays.hashCode(weights);
    }
}
