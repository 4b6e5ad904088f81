package org.puente.engine.index;

import java.util.Arrays;

/**
 * What one profile has in common with each slot of the other side, as far as it has been added up. Five sums a slot, side
 * by side; starting anew costs nothing, because sums of an earlier round do not count.
 */
final class Overlap {

    /** Dot product of collaborators. */
    static final int COLLABORATORS = 0;
    /** Dot product of terms. */
    static final int TERMS = 1;
    /** Dot product of codes. */
    static final int CODES = 2;
    /** Ties by joint projects. */
    static final int DIRECT = 3;

    /** One more than the points for needs and offers that meet; 0 if none do. */
    static final int MEETING = 4;

    private static final int SUMS = 5;

    private long[] sums = new long[0];
    private int[] rounds = new int[0];
    private int[] touched = new int[0];
    private int size;
    private int round;

    /** Forgets all sums; there are so many slots now. */
    void start(int slots) {
        if (rounds.length < slots) {
            rounds = Arrays.copyOf(rounds, slots + (slots >> 1));
            touched = Arrays.copyOf(touched, rounds.length);
            sums = Arrays.copyOf(sums, SUMS * rounds.length);
        }
        size = 0;
        round++;
        if (round == 0) {
            Arrays.fill(rounds, 0);
            round = 1;
        }
    }

    void add(int slot, int sum, long amount) {
        touch(slot);
        sums[SUMS * slot + sum] += amount;
    }

    void atLeast(int slot, int sum, long amount) {
        touch(slot);
        sums[SUMS * slot + sum] = Math.max(sums[SUMS * slot + sum], amount);
    }

    private void touch(int slot) {
        if (rounds[slot] != round) {
            rounds[slot] = round;
            touched[size++] = slot;
            Arrays.fill(sums, SUMS * slot, SUMS * slot + SUMS, 0);
        }
    }

    boolean isTouched(int slot) {
        return rounds[slot] == round;
    }

    /** A sum of a slot; 0 if nothing was added. */
    long sum(int slot, int sum) {
        return isTouched(slot) ? sums[SUMS * slot + sum] : 0;
    }

    /** How many slots have been touched. */
    int size() {
        return size;
    }

    /** The slot that was touched at this place, 0 to {@code size() - 1}. */
    int touched(int place) {
        return touched[place];
    }
}
