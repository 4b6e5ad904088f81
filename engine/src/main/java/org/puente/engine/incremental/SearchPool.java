package org.puente.engine.incremental;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

import org.puente.engine.index.Search;

/** Searches over one index, each used by one thread at a time; as many as threads have ever searched at once. */
final class SearchPool {

    private final Supplier<Search> factory;
    private final Search primary;
    private final Queue<Search> idle = new ConcurrentLinkedQueue<>();

    SearchPool(Supplier<Search> factory) {
        this.factory = factory;
        primary = factory.get();
        idle.add(primary);
    }

    /**
     * The search of the thread that folds events, not to be used while {@link #with} runs. One search for an event's
     * two questions adds up what the profile has in common with the index only once.
     */
    Search primary() {
        return primary;
    }

    /** How many candidates all searches have scored so far; to be called while none is in use. */
    long scored() {
        return idle.stream().mapToLong(Search::scored).sum();
    }

    /** Runs the work with a search that no other thread uses meanwhile. */
    <T> T with(Function<Search, T> work) {
        Search taken = idle.poll();
        Search search = taken == null ? factory.get() : taken;
        try {
            return work.apply(search);
        } finally {
            idle.add(search);
        }
    }
}
