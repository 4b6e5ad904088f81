package org.puente.matcher.lists;

import java.util.function.BooleanSupplier;

import org.puente.matcher.inputs.FoldBarrier;
import org.springframework.stereotype.Component;

/** Makes the workers of owned partitions. */
@Component
class ListPartitions {

    private final Reconciliations reconciliations;
    private final FoldBarrier barrier;
    private final ListFlusher flusher;
    private final ListsProperties properties;

    ListPartitions(Reconciliations reconciliations, FoldBarrier barrier, ListFlusher flusher,
            ListsProperties properties) {
        this.reconciliations = reconciliations;
        this.barrier = barrier;
        this.flusher = flusher;
        this.properties = properties;
    }

    /** @param ownsMost whether this instance owns most of the partitions */
    ListPartition make(int partition, BooleanSupplier ownsMost) {
        return new ListPartition(partition, reconciliations, barrier, flusher, properties.backoff(), ownsMost);
    }

    /** How many lists of owned partitions wait to be compared. */
    int waiting() {
        return reconciliations.waiting();
    }

    /** How many partitions the match topic has. */
    int count() {
        return reconciliations.partitions();
    }
}
