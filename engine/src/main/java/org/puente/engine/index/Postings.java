package org.puente.engine.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;
import org.puente.engine.vector.Sparse;

/**
 * One vector of every profile of a side, inverted: which slots have a feature, and with what weight.
 *
 * <p>A feature that more slots have than a limit is common, until fewer than half of them have it. Common features are
 * not added up; what they can add to a dot product is at most the product of the lengths of both vectors' common parts
 * (Cauchy and Schwarz). The square of that length is kept for each slot.
 */
final class Postings {

    private final Map<Integer, Posting> postings = new HashMap<>();
    private final Map<Integer, Posting> common = new HashMap<>();
    private final IntConsumer changed;
    private final int limit;
    private long[] squares = new long[0];

    /** Tells of every slot whose common part changes by what others say. */
    Postings(int limit, IntConsumer changed) {
        this.limit = limit;
        this.changed = changed;
    }

    /** The square of the length of the common part of this slot's vector. */
    long commonSquare(int slot) {
        return squares[slot];
    }

    void add(int slot, Sparse vector) {
        if (slot >= squares.length) {
            squares = Arrays.copyOf(squares, slot + (slot >> 1) + 16);
        }
        squares[slot] = 0;
        for (int i = 0; i < vector.size(); i++) {
            add(slot, vector.feature(i), vector.weight(i));
        }
    }

    void remove(int slot, Sparse vector) {
        for (int i = 0; i < vector.size(); i++) {
            remove(slot, vector.feature(i), vector.weight(i));
        }
    }

    /** Adds up what is not common; returns the square of the length of what is. */
    long accumulate(Sparse vector, Overlap overlap, int sum) {
        long square = 0;
        for (int i = 0; i < vector.size(); i++) {
            long weight = vector.weight(i);
            if (common.containsKey(vector.feature(i))) {
                square += weight * weight;
            } else {
                Posting posting = postings.get(vector.feature(i));
                if (posting != null) {
                    posting.accumulate(overlap, sum, weight);
                }
            }
        }
        return square;
    }

    /** The slots that have a feature; null if none has. */
    @Nullable
    Posting of(int feature) {
        Posting posting = common.get(feature);
        return posting == null ? postings.get(feature) : posting;
    }

    private void add(int slot, int feature, int weight) {
        Posting posting = common.get(feature);
        if (posting != null) {
            posting.add(slot, weight);
            squares[slot] += (long) weight * weight;
            return;
        }
        posting = postings.computeIfAbsent(feature, fresh -> new Posting());
        posting.add(slot, weight);
        if (posting.size() > limit) {
            postings.remove(feature);
            common.put(feature, posting);
            move(posting, 1);
        }
    }

    private void remove(int slot, int feature, int weight) {
        Posting posting = common.get(feature);
        if (posting == null) {
            posting = postings.get(feature);
            if (posting == null) {
                throw new IllegalStateException("No slot has the feature " + feature);
            }
            posting.remove(slot);
            if (posting.size() == 0) {
                postings.remove(feature);
            }
            return;
        }
        posting.remove(slot);
        squares[slot] -= (long) weight * weight;
        if (posting.size() < limit / 2) {
            common.remove(feature);
            postings.put(feature, posting);
            move(posting, -1);
        }
    }

    /** A feature has become common, 1, or rare, -1. */
    private void move(Posting posting, int sign) {
        posting.forEach((slot, weight) -> {
            squares[slot] += sign * (long) weight * weight;
            changed.accept(slot);
        });
    }
}
