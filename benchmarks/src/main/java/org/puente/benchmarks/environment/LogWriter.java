package org.puente.benchmarks.environment;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.puente.contract.control.ControlKeys;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.CloudEvents;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Topic;
import org.puente.contract.topic.Topics;
import org.puente.eventlog.CloudEventHeaders;
import org.puente.eventlog.topics.TopicSetup;

/** Writes a population to the log without the ingest service, in the bytes that the services write. */
public final class LogWriter implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    /**
     * One request in flight at a time: on a new topic, the broker may reject a first batch and accept the second, after
     * which the first would stay out of sequence.
     */
    private LogWriter(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", 10, "batch.size", 64 * 1024,
                        "max.in.flight.requests.per.connection", 1),
                new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Creates the topics and writes the model and every profile; returns once the broker has acknowledged all. */
    public static void write(Population population, String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            TopicSetup.ensure(admin, Topics.ALL, Topics.DEFAULT_PARTITIONS, (short) 1);
        }
        try (LogWriter log = new LogWriter(bootstrapServers)) {
            log.send(Topics.CONTROL, EventType.MODEL, "/puente/matcher-service", ControlKeys.MODEL,
                    population.model());
            population.profiles().forEach(profile -> log.send(Topics.PROFILES, EventType.of(profile.id().kind()),
                    "/puente/ingest-service", profile.id().key(), profile));
        }
    }

    /** @throws IllegalStateException if the broker rejected a record */
    @Override
    public void close() {
        producer.close();
        Exception refused = failure.get();
        if (refused != null) {
            throw new IllegalStateException("The broker refused a record", refused);
        }
    }

    private void send(Topic topic, EventType type, String source, String key, Object value) {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(topic.name(),
                key.getBytes(StandardCharsets.UTF_8), Json.write(value));
        CloudEventHeaders.write(CloudEvents.headers(type, source, UUID.randomUUID().toString()), message.headers());
        var _ = producer.send(message, (_, refused) -> {
            if (refused != null) {
                failure.set(refused);
            }
        });
    }
}
