package org.puente.engine.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.puente.engine.encoding.Encoded;

/** The cohorts of a side by number, each with a profile that stands for all of it. Numbers are used again. */
final class Cohorts {

    private final Map<Cohort, Integer> numbers = new HashMap<>();
    private final List<@Nullable Cohort> cohorts = new ArrayList<>();
    private final List<Encoded> examples = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();

    /** Takes in a profile; returns the number of its cohort. */
    int join(Encoded profile) {
        int number = numbers.computeIfAbsent(Cohort.of(profile), fresh -> found(fresh, profile));
        sizes.set(number, sizes.get(number) + 1);
        return number;
    }

    /** Lets one profile go. */
    void leave(int number) {
        sizes.set(number, sizes.get(number) - 1);
        if (sizes.get(number) == 0) {
            numbers.remove(cohorts.set(number, null));
            free.push(number);
        }
    }

    /** All numbers are below this one. */
    int end() {
        return cohorts.size();
    }

    /** The cohort with this number; null if it has died out. */
    @Nullable
    Cohort at(int number) {
        return cohorts.get(number);
    }

    Encoded example(int number) {
        return examples.get(number);
    }

    private int found(Cohort cohort, Encoded example) {
        Integer again = free.poll();
        if (again == null) {
            cohorts.add(cohort);
            examples.add(example);
            sizes.add(0);
            return cohorts.size() - 1;
        }
        cohorts.set(again, cohort);
        examples.set(again, example);
        return again;
    }
}
