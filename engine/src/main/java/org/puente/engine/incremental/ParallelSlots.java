package org.puente.engine.incremental;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/** Computes a result for many slots on all processors and then applies the results one after the other. */
final class ParallelSlots {

    private ParallelSlots() {}

    /**
     * Applies the results of these slots, in their order.
     *
     * @param compute the result of a slot, empty for none; changes nothing, for any thread
     * @param apply   a slot's result, in the caller's thread
     */
    static <T> void forEach(int[] slots, IntFunction<Optional<T>> compute, ObjIntConsumer<T> apply) {
        List<Optional<T>> results = IntStream.of(slots).parallel().mapToObj(compute).toList();
        for (int i = 0; i < slots.length; i++) {
            int slot = slots[i];
            results.get(i).ifPresent(result -> apply.accept(result, slot));
        }
    }
}
