package org.puente.engine.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;
import org.puente.engine.vector.Sparse;

/**
 * One vector of every profile of a side, inverted: which slots have a feature, and with what weight.
 *
 * <p>A feature that more than one slot in {@value #SHARE} has is common, until fewer than half as many have it. Common features are
 * not added up; what they can add to a dot product is at most the product of the lengths of both vectors' common parts
 * (Cauchy and Schwarz). The square of that length is kept for each slot.
 */
final class Postings {

    private static final int SHARE = 3;
    private static final int FEWEST = 32;

    private final PostingTable postings = new PostingTable();
    private final IntConsumer changed;
    private long[] squares = new long[0];
    private int profiles;

    /** Tells of every slot whose common part changes by what others say. */
    Postings(IntConsumer changed) {
        this.changed = changed;
    }

    /** There are so many slots from now on. */
    void reserve(int slots) {
        squares = Arrays.copyOf(squares, slots);
    }

    /** The square of the length of the common part of this slot's vector. */
    long commonSquare(int slot) {
        return squares[slot];
    }

    void add(int slot, Sparse vector) {
        squares[slot] = 0;
        profiles++;
        for (int i = 0; i < vector.size(); i++) {
            add(slot, vector.feature(i), vector.weight(i));
        }
    }

    void remove(int slot, Sparse vector) {
        profiles--;
        for (int i = 0; i < vector.size(); i++) {
            remove(slot, vector.feature(i), vector.weight(i));
        }
    }

    /** A slot has another vector now. */
    void change(int slot, Sparse before, Sparse after) {
        if (!after.equals(before)) {
            remove(slot, before);
            add(slot, after);
        }
    }

    /** Adds up what is not common; returns the square of the length of what is. */
    long accumulate(Sparse vector, int[] sums, int shift) {
        long square = 0;
        for (int i = 0; i < vector.size(); i++) {
            Posting posting = postings.get(vector.feature(i));
            if (posting != null) {
                long weight = vector.weight(i);
                if (posting.isCommon()) {
                    square += weight * weight;
                } else {
                    posting.accumulate(sums, weight, shift);
                }
            }
        }
        return square;
    }

    /** The slots that have a feature; null if none has. */
    @Nullable
    Posting of(int feature) {
        return postings.get(feature);
    }

    private void add(int slot, int feature, int weight) {
        Posting posting = postings.make(feature);
        posting.add(slot, weight);
        if (posting.isCommon()) {
            squares[slot] += (long) weight * weight;
        } else if (posting.size() > limit()) {
            posting.common(true);
            move(posting, 1);
        }
    }

    private void remove(int slot, int feature, int weight) {
        Posting posting = postings.get(feature);
        if (posting == null) {
            throw new IllegalStateException("No slot has the feature " + feature);
        }
        posting.remove(slot);
        if (posting.isCommon()) {
            squares[slot] -= (long) weight * weight;
        }
        if (posting.size() == 0) {
            postings.remove(feature);
        } else if (posting.isCommon() && posting.size() < limit() / 2) {
            posting.common(false);
            move(posting, -1);
        }
    }

    private int limit() {
        return Math.max(FEWEST, profiles / SHARE);
    }

    /** A feature has become common, 1, or rare, -1. */
    private void move(Posting posting, int sign) {
        posting.forEach((slot, weight) -> {
            squares[slot] += sign * (long) weight * weight;
            changed.accept(slot);
        });
    }
}
