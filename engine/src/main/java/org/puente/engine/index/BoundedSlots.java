package org.puente.engine.index;

import java.util.Arrays;

/** Slots with their upper bounds, which are not negative. */
final class BoundedSlots {

    private long[] packed = new long[64];
    private int size;

    void start() {
        size = 0;
    }

    void add(int slot, int bound) {
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, 2 * size);
        }
        packed[size++] = (long) (Integer.MAX_VALUE - bound) << Integer.SIZE | slot;
    }

    /** Puts those with the highest bounds first. */
    void sort() {
        Arrays.sort(packed, 0, size);
    }

    int size() {
        return size;
    }

    int slot(int place) {
        return (int) packed[place];
    }

    int bound(int place) {
        return Integer.MAX_VALUE - (int) (packed[place] >> Integer.SIZE);
    }
}
