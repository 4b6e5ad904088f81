package org.puente.matcher.inputs;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;

/** How far the fold has come, per partition of the input topics. Written by the fold, awaited by other threads. */
@Component
public class FoldProgress {

    private static final Duration CHECK_INTERVAL = Duration.ofMillis(200);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private volatile boolean caughtUp;
    private volatile long lag;

    /** The offset of the next record to fold; 0 before the first. */
    public long position(TopicPartition partition) {
        lock.lock();
        try {
            return positions.getOrDefault(partition, 0L);
        } finally {
            lock.unlock();
        }
    }

    /** The offset of the next record to fold, of each partition that has been read from. */
    public Map<TopicPartition, Long> positions() {
        lock.lock();
        try {
            return Map.copyOf(positions);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until everything below these offsets has been folded.
     *
     * @return whether it has, false if the time ran out first
     * @throws InterruptedException if the thread is interrupted
     */
    public boolean await(Map<TopicPartition, Long> ends, Duration atMost) throws InterruptedException {
        long nanos = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (!reached(ends)) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = advanced.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the fold has once reached the ends that the log had when it started. */
    public boolean caughtUp() {
        return caughtUp;
    }

    /** Records known to wait, over all partitions. */
    public long lag() {
        return lag;
    }

    /**
     * Waits until {@link #caughtUp}, or until the wait is cancelled.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    public void awaitCaughtUp(BooleanSupplier cancelled) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!caughtUp && !cancelled.getAsBoolean()) {
                advanced.awaitNanos(CHECK_INTERVAL.toNanos());
            }
        } finally {
            lock.unlock();
        }
    }

    /** Notes positions that the fold has reached, and how many records wait behind them. */
    public void advanceTo(Map<TopicPartition, Long> reached, long waiting) {
        lock.lock();
        try {
            positions.putAll(reached);
            lag = waiting;
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void markCaughtUp() {
        lock.lock();
        try {
            caughtUp = true;
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean reached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> position(end.getKey()) >= end.getValue());
    }
}
