package org.puente.ingest.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.CloudEvents;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Position;
import org.puente.contract.topic.Topics;
import org.puente.eventlog.CloudEventHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.micrometer.core.instrument.Timer;

/**
 * Publishes to the profile topic. Records of one profile keep the order in which they were published. Every publication
 * ends within the bound that the log was made with, however Kafka fares. Safe for use by many threads.
 */
public final class ProfilePublisher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProfilePublisher.class);
    private static final String SOURCE = "/puente/ingest-service";
    private static final Duration CLOSE = Duration.ofSeconds(2);

    private final Producer<byte[], byte[]> producer;
    private final Timer latency;

    ProfilePublisher(Producer<byte[], byte[]> producer, Timer latency) {
        this.producer = producer;
        this.latency = latency;
    }

    /**
     * Publishes the profile in its canonical bytes. Blocks while Kafka's whereabouts are unknown or the memory for
     * records on their way is full, and counts that into the bound.
     */
    public CompletableFuture<Publication> publish(Profile profile) {
        return send(profile.id(), Json.write(profile));
    }

    /** Publishes that the profile is no more. */
    public CompletableFuture<Publication> withdraw(ProfileId id) {
        return send(id, null);
    }

    private CompletableFuture<Publication> send(ProfileId id, byte @Nullable [] value) {
        ProducerRecord<byte[], byte[]> event = new ProducerRecord<>(Topics.PROFILES.name(),
                id.key().getBytes(StandardCharsets.UTF_8), value);
        CloudEventHeaders.write(CloudEvents.headers(EventType.of(id.kind()), SOURCE, UUID.randomUUID().toString()),
                event.headers());
        CompletableFuture<Publication> outcome = new CompletableFuture<>();
        long start = System.nanoTime();
        try {
            var _ = producer.send(event, (metadata, failure) -> {
                latency.record(Duration.ofNanos(System.nanoTime() - start));
                outcome.complete(outcome(id, metadata, failure));
            });
        } catch (KafkaException e) {
            outcome.complete(outcome(id, null, e));
        }
        return outcome;
    }

    private static Publication outcome(ProfileId id, @Nullable RecordMetadata metadata, @Nullable Exception failure) {
        if (failure != null || metadata == null) {
            LOG.warn("No acknowledgement for {}: {}", id, failure == null ? "unknown" : failure.toString());
            return new Publication.Unacknowledged();
        }
        return new Publication.Acknowledged(new Position(metadata.partition(), metadata.offset()));
    }

    @Override
    public void close() {
        producer.close(CLOSE);
    }
}
