package org.puente.matcher.lists;

import org.puente.matcher.control.ControlWriters;
import org.puente.matcher.deadletters.DeadLetters;
import org.springframework.stereotype.Component;

/** Begins the flushes of a partition once its topic has been read. */
@Component
class ListFlusher {

    private final DeadLetters deadLetters;
    private final ControlWriters controlWriters;
    private final ListMeters meters;
    private final ListsProperties properties;

    ListFlusher(DeadLetters deadLetters, ControlWriters controlWriters, ListMeters meters,
            ListsProperties properties) {
        this.deadLetters = deadLetters;
        this.controlWriters = controlWriters;
        this.meters = meters;
        this.properties = properties;
    }

    /** Forgets the rejections that former owners of this partition have sent. */
    void resume(int partition) {
        deadLetters.resume(partition);
    }

    /** Begins to flush a reconciliation that has begun. */
    ListFlush begin(int partition, ListReconciliation lists) {
        return new ListFlush(partition, lists, deadLetters, controlWriters.of(partition), meters, properties);
    }

    /** Counts a failure after which a partition begins again. */
    void retried() {
        meters.retried();
    }
}
