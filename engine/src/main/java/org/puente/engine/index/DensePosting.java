package org.puente.engine.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The weight, 1 to 4,095, of a feature in every slot; 0 where it is missing. */
final class DensePosting extends Posting {

    /** Of the slots, fewer than one of so many has a feature that is better listed. */
    private static final int RARE = 12;

    private short[] weights = new short[0];

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
            weights = Arrays.copyOf(weights, SlotRows.start(SlotRows.rowOf(slot + (slot >> 3)) + 1));
        }
        weights[slot] = (short) weight;
        size++;
    }

    @Override
    void change(int slot, int weight) {
        weights[slot] = (short) weight;
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
        ColumnLoops.BEST.add(sums, weights, weight);
    }

    private SparsePosting listed() {
        SparsePosting sparse = new SparsePosting();
        forEach(slot -> sparse.add(slot, weights[slot]));
        return sparse;
    }
}
