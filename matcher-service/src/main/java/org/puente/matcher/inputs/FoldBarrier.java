package org.puente.matcher.inputs;

import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.puente.eventlog.KafkaClients;
import org.puente.eventlog.Partitioning;
import org.springframework.stereotype.Component;

/** Waits until the fold has everything that the log holds at the call. */
@Component
public class FoldBarrier {

    private static final Duration STEP = Duration.ofMillis(200);

    private final KafkaClients clients;
    private final Partitioning partitioning;
    private final FoldProgress progress;

    FoldBarrier(KafkaClients clients, Partitioning partitioning, FoldProgress progress) {
        this.clients = clients;
        this.partitioning = partitioning;
        this.progress = progress;
    }

    /**
     * Waits until the fold has reached the ends that the input topics have now, or the wait is cancelled.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    public void await(BooleanSupplier cancelled) throws InterruptedException {
        Map<TopicPartition, Long> ends;
        try (Consumer<byte[], byte[]> consumer = clients.consumer("puente-log-ends", Map.of())) {
            ends = consumer.endOffsets(partitioning.all(InputTopics.ALL));
        }
        boolean reached = false;
        while (!reached && !cancelled.getAsBoolean()) {
            reached = progress.await(ends, STEP);
        }
    }
}
