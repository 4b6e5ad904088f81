package org.puente.matcher.control;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** What was last put on the log, for as long as it may not have been folded yet. */
public final class PendingWrite<T> {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private @Nullable T sent;
    private long sentAt;

    /** It is being put on the log now. */
    public void send(T value) {
        sent = value;
        sentAt = System.nanoTime();
    }

    public boolean holds(T value) {
        return value.equals(sent) && System.nanoTime() - sentAt < LONGEST.toNanos();
    }
}
