package org.puente.benchmarks.engine.baseline;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The posting list of a feature: slots and weights, in order of insertion. */
final class PostingList {

    private int[] slots = new int[4];
    private int[] weights = new int[4];
    private int size;

    void add(int slot, int weight) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size + size / 2 + 1);
            weights = Arrays.copyOf(weights, slots.length);
        }
        slots[size] = slot;
        weights[size] = weight;
        size++;
    }

    void forEach(IntConsumer visitor) {
        for (int i = 0; i < size; i++) {
            visitor.accept(slots[i]);
        }
    }

    /** Adds factor times weight to the sum of each slot. */
    void accumulate(long factor, long[] sums) {
        for (int i = 0; i < size; i++) {
            sums[slots[i]] += factor * weights[i];
        }
    }
}
