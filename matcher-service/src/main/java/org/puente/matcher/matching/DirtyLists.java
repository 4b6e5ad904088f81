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

/** The lists of one partition that may differ from their last published version, under the lock of {@link Matching}. */
public final class DirtyLists implements AutoCloseable {

    private final ReentrantLock lock;
    private final Condition changed;
    private final Consumer<DirtyLists> end;
    /** The longest dirty first. */
    private final Map<ProfileId, Mark> marks = new LinkedHashMap<>();
    /** Dirty lists that can be read without a search, see {@link Matchmaker#isReady}. */
    private final Set<ProfileId> ready = new LinkedHashSet<>();
    private volatile int size;
    private long sequence;
    private volatile boolean closed;

    DirtyLists(ReentrantLock lock, Consumer<DirtyLists> end) {
        this.lock = lock;
        this.changed = lock.newCondition();
        this.end = end;
    }

    /**
     * Takes the lists that have been dirty longest; none if none becomes dirty in time, or once closed. They are
     * ordered by their latest event, the most recent last.
     *
     * @param most   at most so many
     * @param atMost how long to wait for a dirty list
     * @throws InterruptedException if the thread is interrupted
     */
    public List<DirtyList> take(int most, Duration atMost) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = atMost.toNanos();
            while (marks.isEmpty() && nanos > 0 && !closed) {
                nanos = changed.awaitNanos(nanos);
            }
            return remove(marks.keySet().stream().limit(most));
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes dirty lists that can be read without a search, see {@link Matchmaker#isReady}.
     *
     * @param most at most so many
     */
    public List<DirtyList> takeReady(int most) {
        lock.lock();
        try {
            return remove(ready.stream().limit(most));
        } finally {
            lock.unlock();
        }
    }

    private List<DirtyList> remove(Stream<ProfileId> owners) {
        Map<ProfileId, Mark> out = new HashMap<>();
        owners.toList().forEach(owner -> {
            out.put(owner, Objects.requireNonNull(marks.remove(owner)));
            ready.remove(owner);
        });
        size = marks.size();
        return out.entrySet().stream().sorted(Comparator.comparingLong(it -> it.getValue().last()))
                .map(it -> new DirtyList(it.getKey(), it.getValue().since())).toList();
    }

    /** How many lists wait to be taken. */
    int size() {
        return size;
    }

    /** Whether lists are still being marked; false once closed, also by a later tracking of the partition. */
    public boolean isOpen() {
        return !closed;
    }

    /** Ends the tracking and wakes threads that wait in {@link #take}. */
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

    /** Marks this owner's list as dirty, and as ready or not. */
    void mark(ProfileId owner, boolean isReady) {
        sequence++;
        marks.compute(owner, (same, before) -> new Mark(before == null ? System.nanoTime() : before.since(), sequence));
        size = marks.size();
        if (isReady) {
            ready.add(owner);
        } else {
            ready.remove(owner);
        }
    }

    /** Marks this owner's list as ready if it is dirty. */
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
     * Since when a list is dirty.
     *
     * @param since {@link System#nanoTime} of the first event since the list was taken
     * @param last  sequence number of the latest mark
     */
    private record Mark(long since, long last) {}
}
