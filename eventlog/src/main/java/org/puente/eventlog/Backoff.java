package org.puente.eventlog;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits between attempts that must not give up: longer each time up to a bound, from the start after a success. */
public final class Backoff {

    private final Duration first;
    private final Duration most;
    private Duration next;

    /**
     * @param first the first wait
     * @param most  no wait is longer
     */
    public Backoff(Duration first, Duration most) {
        this.first = first;
        this.most = most;
        this.next = first;
    }

    /** Waits; ends early when the thread is unparked or interrupted. */
    public void await() {
        LockSupport.parkNanos(next.toNanos());
        next = next.multipliedBy(2).compareTo(most) < 0 ? next.multipliedBy(2) : most;
    }

    /** The last attempt succeeded. */
    public void reset() {
        next = first;
    }
}
