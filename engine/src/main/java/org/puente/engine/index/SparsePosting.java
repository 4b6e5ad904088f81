package org.puente.engine.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The slots that have a feature, ascending, each with its weight, 0 to 4,095; both packed in one integer. */
final class SparsePosting extends Posting {

    /** Of the slots up to the last one, more than one of so many has a feature that is better kept by slot. */
    private static final int COMMON = 6;
    /** Fewer are listed in any case. */
    private static final int FEW = 32;

    private static final int[] NONE = new int[0];

    private int[] entries = NONE;

    /** As {@link #add}. */
    @Override
    Posting with(int slot, int weight) {
        add(slot, weight);
        return suited();
    }

    /** As {@link #remove}. */
    @Override
    Posting without(int slot) {
        remove(slot);
        return suited();
    }

    /** Takes in a slot that is not there. O(size), but only as a move of what lies behind it. */
    void add(int slot, int weight) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size + (size >> 3) + 1);
        }
        int place = find(slot);
        System.arraycopy(entries, place, entries, place + 1, size - place);
        entries[place] = pack(slot, weight);
        size++;
    }

    /** Forgets a slot that is there. O(size) likewise. */
    void remove(int slot) {
        int place = find(slot);
        size--;
        System.arraycopy(entries, place + 1, entries, place, size - place);
    }

    /** O(log size). */
    @Override
    void change(int slot, int weight) {
        entries[find(slot)] = pack(slot, weight);
    }

    @Override
    void forEach(IntConsumer visitor) {
        for (int i = 0; i < size; i++) {
            visitor.accept(slot(entries[i]));
        }
    }

    @Override
    void accumulate(int[] sums, int weight) {
        int[] packed = entries;
        for (int i = 0, end = size; i < end; i++) {
            sums[slot(packed[i])] += weight * weight(packed[i]);
        }
    }

    private Posting suited() {
        if (size < FEW || size <= slot(entries[size - 1]) / COMMON) {
            return this;
        }
        DensePosting dense = new DensePosting();
        for (int i = size - 1; i >= 0; i--) {
            dense.add(slot(entries[i]), weight(entries[i]));
        }
        return dense;
    }

    /** The first place with this slot or one behind it. */
    private int find(int slot) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (slot(entries[middle]) < slot) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int pack(int slot, int weight) {
        return slot << WEIGHT_BITS | weight;
    }

    private static int slot(int entry) {
        return entry >>> WEIGHT_BITS;
    }

    private static int weight(int entry) {
        return entry & ((1 << WEIGHT_BITS) - 1);
    }
}
