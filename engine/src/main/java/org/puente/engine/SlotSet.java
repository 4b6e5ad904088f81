package org.puente.engine;

import java.util.function.IntConsumer;

/** A set of slot numbers, hashed by open addressing; small while it is empty. */
final class SlotSet {

    private static final int[] NONE = new int[0];

    /** One more than a slot, or 0. */
    private int[] table = NONE;
    private int size;

    void add(int slot) {
        if (4 * (size + 1) > 3 * table.length) {
            grow();
        }
        int at = find(slot);
        if (table[at] == 0) {
            table[at] = slot + 1;
            size++;
        }
    }

    void remove(int slot) {
        if (size == 0) {
            return;
        }
        int hole = find(slot);
        if (table[hole] == 0) {
            return;
        }
        size--;
        int mask = table.length - 1;
        for (int at = (hole + 1) & mask; table[at] != 0; at = (at + 1) & mask) {
            int home = home(table[at] - 1);
            if (((at - home) & mask) >= ((at - hole) & mask)) {
                table[hole] = table[at];
                hole = at;
            }
        }
        table[hole] = 0;
    }

    /** Empties the set; then visits what was in it. */
    void drain(IntConsumer visitor) {
        int[] drained = table;
        table = NONE;
        size = 0;
        for (int it : drained) {
            if (it != 0) {
                visitor.accept(it - 1);
            }
        }
    }

    private void grow() {
        int[] smaller = table;
        table = new int[Math.max(8, 2 * smaller.length)];
        for (int it : smaller) {
            if (it != 0) {
                table[find(it - 1)] = it;
            }
        }
    }

    private int find(int slot) {
        int mask = table.length - 1;
        int at = home(slot);
        while (table[at] != 0 && table[at] != slot + 1) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private int home(int slot) {
        return ((slot * 0x9E3779B9) >>> 7) & (table.length - 1);
    }
}
