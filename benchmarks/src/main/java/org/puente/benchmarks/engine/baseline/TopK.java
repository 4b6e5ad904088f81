package org.puente.benchmarks.engine.baseline;

import java.util.Arrays;

/** The k largest scores above 0, best first; among equal scores, those offered first. */
final class TopK {

    private final int[] slots;
    private final long[] scores;
    private int size;

    TopK(int k) {
        slots = new int[k];
        scores = new long[k];
    }

    /** The score that a further candidate must exceed. */
    long threshold() {
        return size < scores.length ? 0 : scores[size - 1];
    }

    void offer(int slot, long score) {
        if (score <= threshold()) {
            return;
        }
        int place = size < scores.length ? size++ : size - 1;
        for (; place > 0 && scores[place - 1] < score; place--) {
            scores[place] = scores[place - 1];
            slots[place] = slots[place - 1];
        }
        scores[place] = score;
        slots[place] = slot;
    }

    int[] slots() {
        return Arrays.copyOf(slots, size);
    }
}
