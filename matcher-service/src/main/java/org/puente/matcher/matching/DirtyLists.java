package org.puente.matcher.matching;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.puente.contract.profile.ProfileId;
import org.puente.engine.Matchmaker;

/** The lists of one partition that may differ from what was last taken, under the lock of {@link Matching}. */
public final class DirtyLists implements AutoCloseable {

    private final ReentrantLock lock;
    private final Condition changed;
    private final Consumer<DirtyLists> end;
    /** Those that have been dirty longest first. */
    private final Map<ProfileId, Mark> marks = new LinkedHashMap<>();
    /** Dirty lists that can be read without a search, see {@link Matchmaker#isReady}. */
    private final Set<ProfileId> ready = new LinkedHashSet<>();
    private volatile int size;
    private long marked;
    private volatile boolean closed;

    DirtyLists(ReentrantLock lock, Consumer<DirtyLists> end) {
        this.lock = lock;
        this.changed = lock.newCondition();
        this.end = end;
    }

    /**
     * Takes the lists that have been dirty longest; none if there are none within the time, or once closed. Those that
     * an event has turned last come last, so that a reader who prefers the youngest finds them.
     *
     * @param most   at most so many
     * @param atMost how long to wait for the first
     * @throws InterruptedException if the thread is interrupted
     */
    public List<DirtyList> take(int most, Duration atMost) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = atMost.toNanos();
            while (marks.isEmpty() && nanos > 0 && !closed) {
                nanos = changed.awaitNanos(nanos);
            }
            return hand(marks.keySet().stream().limit(most));
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes those dirty lists that need no search, see {@link Matchmaker#isReady}.
     *
     * @param most at most so many
     */
    public List<DirtyList> takeReady(int most) {
        lock.lock();
        try {
            return hand(ready.stream().limit(most));
        } finally {
            lock.unlock();
        }
    }

    private List<DirtyList> hand(Stream<ProfileId> owners) {
        Map<ProfileId, Mark> out = new HashMap<>();
        owners.toList().forEach(owner -> {
            out.put(owner, Objects.requireNonNull(marks.remove(owner)));
            ready.remove(owner);
        });
        size = marks.size();
        return out.entrySet().stream().sorted(Comparator.comparingLong(it -> it.getValue().last()))
                .map(it -> new DirtyList(it.getKey(), it.getValue().since())).toList();
    }

    /** How many wait to be taken. */
    int size() {
        return size;
    }

    /** Whether marks still come in; false once closed, also by a later tracking of the same partition. */
    public boolean isOpen() {
        return !closed;
    }

    /** Ends the tracking and wakes whoever waits to take. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            end.accept(this);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** This owner's list may differ; and whether that list is ready. */
    void mark(ProfileId owner, boolean isReady) {
        marked++;
        marks.compute(owner, (same, before) -> new Mark(before == null ? System.nanoTime() : before.since(), marked));
        size = marks.size();
        if (isReady) {
            ready.add(owner);
        } else {
            ready.remove(owner);
        }
    }

    /** This owner's list is ready now. */
    void markReady(ProfileId owner) {
        if (marks.containsKey(owner)) {
            ready.add(owner);
        }
    }

    void signal() {
        if (!marks.isEmpty()) {
            changed.signalAll();
        }
    }

    /**
     * That a list is dirty.
     *
     * @param since {@link System#nanoTime} of the first event that turned it
     * @param last  the number of the last one's mark
     */
    private record Mark(long since, long last) {}
}
