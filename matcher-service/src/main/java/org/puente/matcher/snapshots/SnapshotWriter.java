package org.puente.matcher.snapshots;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.puente.eventlog.ServiceLoop;
import org.puente.matcher.lists.Ownership;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes snapshots: the first once every list of this instance is published, then one per configured interval, and the
 * last when the fold has stopped. A failed write is tried again after the interval.
 */
@Component
public class SnapshotWriter extends ServiceLoop {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotWriter.class);
    private static final Duration CHECK_INTERVAL = Duration.ofMillis(200);
    private static final Duration LAST_WRITE = Duration.ofMinutes(1);

    private final Snapshots snapshots;
    private final Ownership ownership;
    private final SnapshotProperties properties;
    private final Clock clock;
    private long tried;

    SnapshotWriter(Snapshots snapshots, Ownership ownership, SnapshotProperties properties, Clock clock) {
        super("snapshots", -1, LAST_WRITE);
        this.snapshots = snapshots;
        this.ownership = ownership;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    protected void run() {
        tried = System.nanoTime() - properties.every().toNanos();
        while (isRunning()) {
            if (isDue()) {
                write();
            }
            LockSupport.parkNanos(CHECK_INTERVAL.toNanos());
        }
        write();
    }

    private boolean isDue() {
        return ownership.settled() && System.nanoTime() - tried >= properties.every().toNanos()
                && snapshots.written().filter(last -> last.plus(properties.every()).isAfter(clock.instant())).isEmpty();
    }

    private void write() {
        if (!snapshots.isPossible()) {
            return;
        }
        tried = System.nanoTime();
        try {
            snapshots.write();
        } catch (IOException full) {
            LOG.warn("No snapshot was written: {}", full.toString());
        }
    }
}
