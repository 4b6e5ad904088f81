package org.puente.engine.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The weight, 1 to 4,095, of a feature in every slot; 0 where it is missing. A plain loop adds it up. */
final class DensePosting extends Posting {

    /** Of the slots, fewer than one of so many has a feature that is better listed. */
    private static final int RARE = 8;

    private int[] weights = new int[0];

    /** O(1), amortised. */
    @Override
    Posting with(int slot, int weight) {
        if (slot / RARE > size) {
            return listed().with(slot, weight);
        }
        add(slot, weight);
        return this;
    }

    @Override
    Posting without(int slot) {
        weights[slot] = 0;
        size--;
        return size < weights.length / RARE ? listed() : this;
    }

    /** Takes in a slot that is not there. */
    void add(int slot, int weight) {
        if (slot >= weights.length) {
            weights = Arrays.copyOf(weights, slot + (slot >> 3) + 1);
        }
        weights[slot] = weight;
        size++;
    }

    @Override
    void change(int slot, int weight) {
        weights[slot] = weight;
    }

    @Override
    void forEach(IntConsumer visitor) {
        for (int slot = 0; slot < weights.length; slot++) {
            if (weights[slot] > 0) {
                visitor.accept(slot);
            }
        }
    }

    @Override
    void accumulate(int[] sums, int weight) {
        int[] its = weights;
        for (int slot = 0, end = Math.min(its.length, sums.length); slot < end; slot++) {
            sums[slot] += weight * its[slot];
        }
    }

    private SparsePosting listed() {
        SparsePosting sparse = new SparsePosting();
        forEach(slot -> sparse.add(slot, weights[slot]));
        return sparse;
    }
}
