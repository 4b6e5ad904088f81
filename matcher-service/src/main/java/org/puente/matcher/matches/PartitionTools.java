package org.puente.matcher.matches;

import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.puente.matcher.control.Keepers;
import org.puente.matcher.kafka.KafkaClients;
import org.puente.matcher.kafka.Partitioning;
import org.puente.matcher.matching.Matching;
import org.puente.matcher.profilelog.FoldProgress;
import org.puente.matcher.profilelog.Inputs;
import org.puente.matcher.profilelog.Succession;
import org.springframework.stereotype.Component;

/** What every owned partition works with. */
@Component
record PartitionTools(KafkaClients clients, Partitioning partitioning, Matching matching, FoldProgress progress,
        Succession succession, MatchTopic topic, DeadLetters deadLetters, Keepers keepers, ListMeters meters,
        ListsProperties properties, OwnershipProperties ownership) {

    private static final Duration STEP = Duration.ofMillis(200);

    /** Fences older writers of this partition. */
    ListKeeping open(int partition) {
        return new ListKeeping(partition, topic, matching, partitioning);
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
