package org.puente.engine.incremental;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/**
 * Finds something out for many slots on all processors, which changes nothing, and then takes it in, one after the
 * other.
 */
final class ParallelSlots {

    private ParallelSlots() {}

    /**
     * For each of these slots, as far as there is anything to find.
     *
     * @param find for any thread
     * @param take what was found, in the order of the slots
     */
    static <T> void forEach(int[] slots, IntFunction<Optional<T>> find, ObjIntConsumer<T> take) {
        List<Optional<T>> found = IntStream.of(slots).parallel().mapToObj(find).toList();
        for (int i = 0; i < slots.length; i++) {
            int slot = slots[i];
            found.get(i).ifPresent(it -> take.accept(it, slot));
        }
    }
}
