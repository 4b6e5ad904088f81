package org.puente.eventlog.writing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.puente.contract.topic.Position;

/**
 * Publishes records and tells for each whether the broker has acknowledged it. The producer's own settings bound the
 * time: {@code max.block.ms} plus {@code delivery.timeout.ms}. For any number of threads.
 */
public final class AcknowledgedProducer implements AutoCloseable {

    private final Producer<byte[], byte[]> producer;
    private final Duration closeTimeout;

    /**
     * @param producer     closed with this
     * @param closeTimeout how long closing waits for records on their way
     */
    public AcknowledgedProducer(Producer<byte[], byte[]> producer, Duration closeTimeout) {
        this.producer = producer;
        this.closeTimeout = closeTimeout;
    }

    /**
     * Publishes a record. Blocks, up to {@code max.block.ms}, while the partition's leader is unknown or the memory for
     * records on their way is full. The outcome never completes exceptionally.
     */
    public CompletableFuture<Publication> send(ProducerRecord<byte[], byte[]> message) {
        CompletableFuture<Publication> outcome = new CompletableFuture<>();
        try {
            var _ = producer.send(message, (metadata, failure) -> outcome.complete(outcome(metadata, failure)));
        } catch (KafkaException refused) {
            outcome.complete(new Publication.Unacknowledged(refused.toString()));
        }
        return outcome;
    }

    @Override
    public void close() {
        producer.close(closeTimeout);
    }

    private static Publication outcome(@Nullable RecordMetadata metadata, @Nullable Exception failure) {
        if (failure != null || metadata == null) {
            return new Publication.Unacknowledged(String.valueOf(failure));
        }
        return new Publication.Acknowledged(new Position(metadata.partition(), metadata.offset()));
    }
}
