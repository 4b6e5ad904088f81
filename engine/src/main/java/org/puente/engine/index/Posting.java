package org.puente.engine.index;

import java.util.Arrays;

/**
 * The slots that have a feature, ascending, each with its weight there, in runs of at most {@value #MOST}: whoever comes or
 * goes moves one run at most. A run that has emptied is dropped.
 */
final class Posting {

    private static final int MOST = 512;
    private static final int FEWEST = 2;

    private Run[] runs = {new Run()};
    private int size;
    private boolean isCommon;

    boolean isCommon() {
        return isCommon;
    }

    void common(boolean isCommon) {
        this.isCommon = isCommon;
    }

    /** How many slots have the feature. */
    int size() {
        return size;
    }

    void add(int slot, int weight) {
        int at = runOf(slot);
        if (runs[at].size == MOST) {
            split(at);
            at = runOf(slot);
        }
        runs[at].insert(slot, weight);
        size++;
    }

    /** Forgets a slot that is there. */
    void remove(int slot) {
        int at = runOf(slot);
        runs[at].delete(slot);
        size--;
        if (runs[at].size == 0 && runs.length > 1) {
            Run[] rest = Arrays.copyOf(runs, runs.length - 1);
            System.arraycopy(runs, at + 1, rest, at, rest.length - at);
            runs = rest;
        }
    }

    void forEach(Visitor visitor) {
        for (Run run : runs) {
            for (int i = 0; i < run.size; i++) {
                visitor.visit(run.slots[i], run.weights[i]);
            }
        }
    }

    /** Adds to the sum of each slot that has the feature its weight there times this one, in so many bits less, rounded up. */
    void accumulate(int[] sums, long weight, int shift) {
        long up = (1L << shift) - 1;
        for (Run run : runs) {
            int[] slots = run.slots;
            int[] weights = run.weights;
            for (int i = 0; i < run.size; i++) {
                sums[slots[i]] += (int) ((weight * weights[i] + up) >> shift);
            }
        }
    }

    /** The last run that starts at or before the slot, or the first. */
    private int runOf(int slot) {
        int low = 0;
        for (int high = runs.length - 1; low < high;) {
            int middle = (low + high + 1) >>> 1;
            if (runs[middle].slots[0] <= slot) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private void split(int at) {
        Run[] more = new Run[runs.length + 1];
        System.arraycopy(runs, 0, more, 0, at + 1);
        System.arraycopy(runs, at + 1, more, at + 2, runs.length - at - 1);
        more[at + 1] = runs[at].upperHalf();
        runs = more;
    }

    /** What is done for each slot. */
    interface Visitor {
        void visit(int slot, int weight);
    }

    private static final class Run {

        private int[] slots = new int[FEWEST];
        private int[] weights = new int[FEWEST];
        private int size;

        private void insert(int slot, int weight) {
            if (size == slots.length) {
                slots = Arrays.copyOf(slots, Math.min(MOST, size + (size >> 1) + 1));
                weights = Arrays.copyOf(weights, slots.length);
            }
            int place = -1 - Arrays.binarySearch(slots, 0, size, slot);
            System.arraycopy(slots, place, slots, place + 1, size - place);
            System.arraycopy(weights, place, weights, place + 1, size - place);
            slots[place] = slot;
            weights[place] = weight;
            size++;
        }

        private void delete(int slot) {
            int place = Arrays.binarySearch(slots, 0, size, slot);
            size--;
            System.arraycopy(slots, place + 1, slots, place, size - place);
            System.arraycopy(weights, place + 1, weights, place, size - place);
        }

        private Run upperHalf() {
            Run upper = new Run();
            int half = size / 2;
            upper.slots = Arrays.copyOfRange(slots, half, half + MOST);
            upper.weights = Arrays.copyOfRange(weights, half, half + MOST);
            upper.size = size - half;
            size = half;
            return upper;
        }
    }
}
