package org.puente.matcher.lists;

import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.puente.eventlog.KafkaClients;
import org.puente.eventlog.Partitioning;
import org.puente.matcher.control.ControlWriters;
import org.puente.matcher.deadletters.DeadLetters;
import org.puente.matcher.inputs.FoldProgress;
import org.puente.matcher.inputs.Inputs;
import org.puente.matcher.inputs.ModelSwitch;
import org.puente.matcher.matching.Matching;
import org.springframework.stereotype.Component;

/** What every owned partition works with. */
@Component
record PartitionTools(KafkaClients clients, Partitioning partitioning, Matching matching, FoldProgress progress,
        ModelSwitch succession, MatchTopic topic, DeadLetters deadLetters, ControlWriters keepers, ListMeters meters,
        ListsProperties properties, OwnershipProperties ownership) {

    private static final Duration STEP = Duration.ofMillis(200);

    /** Fences older writers of this partition. */
    ListReconciliation open(int partition) {
        return new ListReconciliation(partition, topic, matching, partitioning);
    }

    /** Waits until the fold has everything that the log holds now, or the wait is given up. */
    void foldToEnd(BooleanSupplier givenUp) throws InterruptedException {
        Map<TopicPartition, Long> ends;
        try (Consumer<byte[], byte[]> consumer = clients.consumer("puente-log-ends", Map.of())) {
            ends = consumer.endOffsets(partitioning.all(Inputs.TOPICS));
        }
        boolean reached = false;
        while (!reached && !givenUp.getAsBoolean()) {
            reached = progress.await(ends, STEP);
        }
    }

    /** Has a moment's work done ahead on lists; returns whether any is left. */
    boolean prepare() {
        return matching.prepare();
    }
}
