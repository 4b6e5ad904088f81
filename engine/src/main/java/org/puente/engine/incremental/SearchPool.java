package org.puente.engine.incremental;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

import org.puente.engine.index.Search;

/** Searches for several threads, each for one at a time; as many as were ever at work at once. */
final class SearchPool {

    private final Supplier<Search> another;
    private final Queue<Search> idle = new ConcurrentLinkedQueue<>();

    SearchPool(Search one, Supplier<Search> another) {
        this.another = another;
        idle.add(one);
    }

    /** How many candidates they have scored so far; not while one is at work. */
    long scored() {
        return idle.stream().mapToLong(Search::scored).sum();
    }

    /** What a search finds that nobody else uses meanwhile. */
    <T> T with(Function<Search, T> work) {
        Search taken = idle.poll();
        Search search = taken == null ? another.get() : taken;
        try {
            return work.apply(search);
        } finally {
            idle.add(search);
        }
    }
}
