package org.puente.engine.incremental;

import java.util.function.IntConsumer;

import org.puente.engine.index.UniversalHash;

/**
 * A set of slot numbers by open addressing with linear probing. Sets are many, one for every profile, so memory comes
 * before probes: up to five of six cells are taken, the table grows by a quarter, and an empty set has no table. Probes
 * mostly stay within a cache line.
 */
final class SlotSet {

    private static final int[] NONE = new int[0];

    /**
     * A slot plus one, or 0 for a free cell; each in the first cell free from its {@linkplain UniversalHash hash} on.
     */
    private int[] table = NONE;
    private int size;

    void add(int slot) {
        if (6 * (size + 1) > 5 * table.length) {
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
        for (int at = next(hole); table[at] != 0; at = next(at)) {
            if (UniversalHash.mayMove(table[at] - 1, at, hole, table.length)) {
                table[hole] = table[at];
                hole = at;
            }
        }
        table[hole] = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void forEach(IntConsumer visitor) {
        for (int it : table) {
            if (it != 0) {
                visitor.accept(it - 1);
            }
        }
    }

    private void grow() {
        int[] smaller = table;
        table = new int[UniversalHash.grown(smaller.length)];
        for (int it : smaller) {
            if (it != 0) {
                table[find(it - 1)] = it;
            }
        }
    }

    private int find(int slot) {
        int at = home(slot);
        while (table[at] != 0 && table[at] != slot + 1) {
            at = next(at);
        }
        return at;
    }

    private int next(int at) {
        return UniversalHash.next(at, table.length);
    }

    private int home(int slot) {
        return UniversalHash.of(slot, table.length);
    }
}
