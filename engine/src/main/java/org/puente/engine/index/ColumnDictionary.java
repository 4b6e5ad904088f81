package org.puente.engine.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.puente.engine.profile.EncodedProfile;

/**
 * The different values of one part of the profiles of a side, by number, each with a profile that has it. Numbers are
 * used again.
 */
final class ColumnDictionary {

    private final Function<EncodedProfile, Object> part;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<@Nullable Object> kinds = new ArrayList<>();
    private final List<EncodedProfile> examples = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();

    /** @param part which part of a profile they are values of */
    ColumnDictionary(Function<EncodedProfile, Object> part) {
        this.part = part;
    }

    /** Takes in a profile; returns the number of its kind. */
    int join(EncodedProfile profile) {
        int number = numbers.computeIfAbsent(part.apply(profile), fresh -> found(fresh, profile));
        sizes.set(number, sizes.get(number) + 1);
        return number;
    }

    /** Lets one profile go. */
    void leave(int number) {
        sizes.set(number, sizes.get(number) - 1);
        if (sizes.get(number) == 0) {
            numbers.remove(kinds.set(number, null));
            free.push(number);
        }
    }

    /** How many there are. */
    int size() {
        return numbers.size();
    }

    /** All numbers are below this one. */
    int end() {
        return kinds.size();
    }

    /** The kind with this number; null if it has died out. */
    @Nullable
    Object at(int number) {
        return kinds.get(number);
    }

    EncodedProfile example(int number) {
        return examples.get(number);
    }

    private int found(Object kind, EncodedProfile example) {
        Integer again = free.poll();
        if (again == null) {
            kinds.add(kind);
            examples.add(example);
            sizes.add(0);
            return kinds.size() - 1;
        }
        kinds.set(again, kind);
        examples.set(again, example);
        return again;
    }
}
