package org.puente.engine.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.puente.contract.vocabulary.Side;

/**
 * Slots in rows of {@value #LENGTH}, each row for profiles of one cohort: what all of a cohort have alike is then known
 * once for a row. Slots are used again, and rows that have become empty by any cohort.
 */
final class SlotRows {

    private static final int BITS = 6;
    static final int LENGTH = 1 << BITS;

    private static final long FULL = -1;

    private final Side side;
    private final int most;
    private final Map<Cohort, Integer> numbers = new HashMap<>();
    private final List<Cohort> cohorts = new ArrayList<>();
    /** By number of the cohort: its rows with room. */
    private final List<BitSet> roomy = new ArrayList<>();
    private final BitSet empty = new BitSet();
    /** By row: the number of its cohort, and which slots are taken, by bit. */
    private int[] numberOf = new int[0];
    private long[] taken = new long[0];
    private int size;

    /**
     * For profiles of this side.
     *
     * @param most rows
     */
    SlotRows(Side side, int most) {
        this.side = side;
        this.most = most;
    }

    /** The row that a slot is in. */
    static int rowOf(int slot) {
        return slot >> BITS;
    }

    /** The first slot of a row. */
    static int start(int row) {
        return row << BITS;
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** All slots are below this one. */
    int end() {
        return start(size);
    }

    /**
     * A slot for a profile of this cohort.
     *
     * @throws IllegalStateException if that would need one more row than there may be
     */
    int take(Cohort cohort) {
        int number = numbers.computeIfAbsent(cohort, this::found);
        BitSet rows = roomy.get(number);
        int row = rows.nextSetBit(0);
        if (row < 0) {
            row = open(number);
            rows.set(row);
        }
        int place = Long.numberOfTrailingZeros(~taken[row]);
        taken[row] |= 1L << place;
        if (taken[row] == FULL) {
            rows.clear(row);
        }
        return start(row) + place;
    }

    /** Gives a slot back. */
    void release(int slot) {
        int row = rowOf(slot);
        BitSet rows = roomy.get(numberOf[row]);
        taken[row] &= ~(1L << slot);
        if (isEmpty(row)) {
            rows.clear(row);
            empty.set(row);
        } else {
            rows.set(row);
        }
    }

    /** Whether no slot of a row is taken. */
    boolean isEmpty(int row) {
        return taken[row] == 0;
    }

    /** The number of the cohort that a row is for, or was for if it is empty. */
    int numberOf(int row) {
        return numberOf[row];
    }

    /** How many cohorts there have been; their numbers are below this. */
    int cohorts() {
        return cohorts.size();
    }

    /** The cohort of a number. */
    Cohort cohort(int number) {
        return cohorts.get(number);
    }

    private int found(Cohort cohort) {
        cohorts.add(cohort);
        roomy.add(new BitSet());
        return cohorts.size() - 1;
    }

    private int open(int number) {
        int row = empty.nextSetBit(0);
        if (row < 0) {
            row = extend();
        } else {
            empty.clear(row);
        }
        numberOf[row] = number;
        return row;
    }

    private int extend() {
        if (size == most) {
            throw new IllegalStateException("%s: all %,d slots are taken or kept for other kinds of profiles"
                    .formatted(side, end()));
        }
        if (size == taken.length) {
            numberOf = Arrays.copyOf(numberOf, size + (size >> 2) + 1);
            taken = Arrays.copyOf(taken, numberOf.length);
        }
        return size++;
    }
}
