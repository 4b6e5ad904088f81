package org.puente.engine.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The slots that have a feature, ascending, each with its weight there; both packed in one integer. */
final class Posting {

    /** A weight is below two to the power of this. */
    static final int WEIGHT_BITS = 12;
    /** Slots are below this. */
    static final int MOST_SLOTS = 1 << (Integer.SIZE - WEIGHT_BITS);

    private static final int[] NONE = new int[0];

    private int[] entries = NONE;
    private int size;

    /** How many slots have the feature. */
    int size() {
        return size;
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

    /** Gives a slot that is there another weight. O(log size). */
    void change(int slot, int weight) {
        entries[find(slot)] = pack(slot, weight);
    }

    void forEach(IntConsumer visitor) {
        for (int i = 0; i < size; i++) {
            visitor.accept(slot(entries[i]));
        }
    }

    /** Adds to the sum of each slot that has the feature its weight there times this one. */
    void accumulate(int[] sums, int weight) {
        int[] packed = entries;
        for (int i = 0, end = size; i < end; i++) {
            sums[slot(packed[i])] += weight * weight(packed[i]);
        }
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
