package org.puente.ingest.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.CloudEvents;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Topics;
import org.puente.eventlog.CloudEventHeaders;
import org.puente.eventlog.writing.AcknowledgedProducer;
import org.puente.eventlog.writing.Publication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.micrometer.core.instrument.Timer;

/**
 * Publishes to the profile topic. Records of one profile keep the order in which they were published. Every publication
 * ends within the bound that its producer was made with, whatever state Kafka is in. For any number of threads.
 */
public final class ProfilePublisher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProfilePublisher.class);
    private static final String SOURCE = "/puente/ingest-service";
    private final AcknowledgedProducer producer;
    private final Timer latency;

    ProfilePublisher(AcknowledgedProducer producer, Timer latency) {
        this.producer = producer;
        this.latency = latency;
    }

    /**
     * Publishes the profile in its canonical bytes. Blocks while the partition's leader is unknown or the memory for
     * records on their way is full; that time counts into the bound.
     */
    public CompletableFuture<Publication> publish(Profile profile) {
        return send(profile.id(), Json.write(profile));
    }

    /** Publishes the tombstone that withdraws the profile. */
    public CompletableFuture<Publication> withdraw(ProfileId id) {
        return send(id, null);
    }

    private CompletableFuture<Publication> send(ProfileId id, byte @Nullable [] value) {
        ProducerRecord<byte[], byte[]> event = new ProducerRecord<>(Topics.PROFILES.name(),
                id.key().getBytes(StandardCharsets.UTF_8), value);
        CloudEventHeaders.write(CloudEvents.headers(EventType.of(id.kind()), SOURCE, UUID.randomUUID().toString()),
                event.headers());
        long start = System.nanoTime();
        return producer.send(event).whenComplete((outcome, _) -> {
            latency.record(Duration.ofNanos(System.nanoTime() - start));
            if (outcome instanceof Publication.Unacknowledged(String reason)) {
                LOG.warn("No acknowledgement for {}: {}", id, reason);
            }
        });
    }

    @Override
    public void close() {
        producer.close();
    }
}
