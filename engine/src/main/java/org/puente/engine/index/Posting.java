package org.puente.engine.index;

import java.util.Arrays;

/** The slots that have a feature, ascending, each with its weight there, which fits 15 bits. */
final class Posting {

    private static final int[] NO_SLOTS = new int[0];
    private static final short[] NO_WEIGHTS = new short[0];
    private static final int RARE = -1;

    private int[] slots = NO_SLOTS;
    private short[] weights = NO_WEIGHTS;
    private int size;
    private int number = RARE;

    /** The number of its feature among the common ones, whose slots are not kept here, or -1. */
    int number() {
        return number;
    }

    /** Keeps no slots from now on, as the feature has this number among the common ones. */
    void clear(int number) {
        slots = NO_SLOTS;
        weights = NO_WEIGHTS;
        size = 0;
        this.number = number;
    }

    /** How many slots have the feature. */
    int size() {
        return size;
    }

    /** Takes in a slot that is not there. O(size), but only as a move of what lies behind it. */
    void add(int slot, int weight) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size + (size >> 2) + 1);
            weights = Arrays.copyOf(weights, slots.length);
        }
        int place = -1 - Arrays.binarySearch(slots, 0, size, slot);
        System.arraycopy(slots, place, slots, place + 1, size - place);
        System.arraycopy(weights, place, weights, place + 1, size - place);
        slots[place] = slot;
        weights[place] = (short) weight;
        size++;
    }

    /** Forgets a slot that is there. O(size) likewise. */
    void remove(int slot) {
        int place = Arrays.binarySearch(slots, 0, size, slot);
        size--;
        System.arraycopy(slots, place + 1, slots, place, size - place);
        System.arraycopy(weights, place + 1, weights, place, size - place);
    }

    /** Gives a slot that is there another weight. O(log size). */
    void change(int slot, int weight) {
        weights[Arrays.binarySearch(slots, 0, size, slot)] = (short) weight;
    }

    void forEach(Visitor visitor) {
        for (int i = 0; i < size; i++) {
            visitor.visit(slots[i], weights[i]);
        }
    }

    /** Adds to the sum of each slot that has the feature its weight there times this one, in so many bits less, rounded up. */
    void accumulate(int[] sums, int weight, int shift) {
        int up = (1 << shift) - 1;
        int[] at = slots;
        short[] times = weights;
        for (int i = 0, end = size; i < end; i++) {
            sums[at[i]] += (weight * times[i] + up) >> shift;
        }
    }

    /** What is done for each slot. */
    interface Visitor {
        void visit(int slot, int weight);
    }
}
