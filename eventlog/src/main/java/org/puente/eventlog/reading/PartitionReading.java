package org.puente.eventlog.reading;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.puente.eventlog.KafkaClients;

/** Reads one partition with a consumer that is assigned nothing else. */
public final class PartitionReading {

    private static final Duration POLL_TIMEOUT = Duration.ofSeconds(10);

    private PartitionReading() {}

    /**
     * The next records of the partition; may be none where the log has gaps.
     *
     * @throws TimeoutException if the position does not advance within ten seconds
     */
    public static List<ConsumerRecord<byte[], byte[]>> next(Consumer<byte[], byte[]> consumer,
            TopicPartition partition) {
        long before = consumer.position(partition);
        List<ConsumerRecord<byte[], byte[]>> records = consumer.poll(POLL_TIMEOUT).records(partition);
        if (consumer.position(partition) == before) {
            throw new TimeoutException("No more of " + partition + " within " + POLL_TIMEOUT);
        }
        return records;
    }

    /**
     * Hands over every committed record from the partition's beginning to the end that it has at the call, in order.
     *
     * @param clientId of the consumer that this opens and closes
     */
    public static void toEnd(KafkaClients clients, String clientId, TopicPartition partition,
            java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        try (Consumer<byte[], byte[]> consumer = clients.consumer(clientId, Map.of())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                next(consumer, partition).forEach(reader);
            }
        }
    }
}
