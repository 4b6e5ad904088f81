package org.puente.matcher.matching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.puente.contract.profile.ProfileId;

/** The lists of one partition that may differ from what was last taken, under the lock of {@link Matching}. */
public final class DirtyLists implements AutoCloseable {

    private final ReentrantLock lock;
    private final Condition changed;
    private final Consumer<DirtyLists> end;
    private final Map<ProfileId, Long> owners = new LinkedHashMap<>();
    private volatile boolean closed;

    DirtyLists(ReentrantLock lock, Consumer<DirtyLists> end) {
        this.lock = lock;
        this.changed = lock.newCondition();
        this.end = end;
    }

    /**
     * Takes dirty lists, the longest dirty first; none if there are none within the time, or once closed.
     *
     * @param most   at most so many
     * @param atMost how long to wait for the first
     * @throws InterruptedException if the thread is interrupted
     */
    public List<DirtyList> take(int most, Duration atMost) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = atMost.toNanos();
            while (owners.isEmpty() && nanos > 0 && !closed) {
                nanos = changed.awaitNanos(nanos);
            }
            List<DirtyList> taken = new ArrayList<>(Math.min(most, owners.size()));
            Iterator<Map.Entry<ProfileId, Long>> entries = owners.entrySet().iterator();
            while (entries.hasNext() && taken.size() < most) {
                Map.Entry<ProfileId, Long> entry = entries.next();
                taken.add(new DirtyList(entry.getKey(), entry.getValue()));
                entries.remove();
            }
            return taken;
        } finally {
            lock.unlock();
        }
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

    void mark(ProfileId owner) {
        owners.putIfAbsent(owner, System.nanoTime());
    }

    void signal() {
        if (!owners.isEmpty()) {
            changed.signalAll();
        }
    }
}
