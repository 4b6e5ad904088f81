package org.puente.engine.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.puente.engine.encoding.Encoded;

/**
 * Slots in rows of {@value #LENGTH}, each row for profiles of one cohort: what all of a cohort have alike is then known once
 * for a row. Slots are used again, by the same cohort.
 */
final class Rows {

    private static final int BITS = 6;
    static final int LENGTH = 1 << BITS;

    private final Map<Cohort, Integer> numbers = new HashMap<>();
    private final List<Cohort> cohorts = new ArrayList<>();
    private final List<Encoded> examples = new ArrayList<>();
    private final List<Deque<Integer>> free = new ArrayList<>();
    private int[] cohortOf = new int[0];
    private int size;

    /** The row that a slot is in. */
    static int of(int slot) {
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

    /** A slot for this profile; a new row's first if its cohort has none to spare. */
    int take(Encoded profile) {
        int number = numbers.computeIfAbsent(Cohort.of(profile), cohort -> found(cohort, profile));
        Deque<Integer> spare = free.get(number);
        if (spare.isEmpty()) {
            open(number, spare);
        }
        return spare.pop();
    }

    /** Gives a slot back. */
    void release(int slot) {
        free.get(number(of(slot))).push(slot);
    }

    /** Whether a slot is for profiles like this one. */
    boolean suits(int slot, Encoded profile) {
        return cohort(of(slot)).equals(Cohort.of(profile));
    }

    /** How many cohorts there have been; their numbers are below this. */
    int cohorts() {
        return cohorts.size();
    }

    /** The number of a row's cohort. */
    int number(int row) {
        return cohortOf[row];
    }

    Cohort cohort(int row) {
        return cohorts.get(cohortOf[row]);
    }

    Cohort cohortAt(int number) {
        return cohorts.get(number);
    }

    /** A profile that is or was of this cohort. */
    Encoded example(int number) {
        return examples.get(number);
    }

    private int found(Cohort cohort, Encoded example) {
        cohorts.add(cohort);
        examples.add(example);
        free.add(new ArrayDeque<>());
        return cohorts.size() - 1;
    }

    private void open(int number, Deque<Integer> spare) {
        if (size == cohortOf.length) {
            cohortOf = Arrays.copyOf(cohortOf, size + (size >> 2) + 1);
        }
        cohortOf[size] = number;
        size++;
        for (int slot = end() - 1; slot >= start(size - 1); slot--) {
            spare.push(slot);
        }
    }
}
