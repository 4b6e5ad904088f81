package org.puente.matcher.lists;

import org.puente.eventlog.Partitioning;
import org.puente.matcher.matching.Matching;
import org.springframework.stereotype.Component;

/** Opens reconciliations of list partitions, and builds lists in bulk before they are compared. */
@Component
class Reconciliations {

    private final MatchTopic topic;
    private final Matching matching;
    private final Partitioning partitioning;

    Reconciliations(MatchTopic topic, Matching matching, Partitioning partitioning) {
        this.topic = topic;
        this.matching = matching;
        this.partitioning = partitioning;
    }

    /** Fences older writers of this partition; the caller closes what this returns. */
    ListReconciliation open(int partition) {
        return new ListReconciliation(partition, topic, matching, partitioning);
    }

    /** Builds some lists in bulk, see {@link Matching#prepare}; returns whether any are left to build. */
    boolean prepare() {
        return matching.prepare();
    }

    /** How many lists of owned partitions wait to be compared. */
    int waiting() {
        return matching.waiting();
    }

    /** How many partitions the match topic has. */
    int partitions() {
        return partitioning.partitions();
    }
}
