package org.puente.matcher;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.CloudEvents;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Topic;
import org.puente.contract.topic.Topics;
import org.puente.eventlog.CloudEventHeaders;

/** The topics as an ordinary client from outside sees them. */
final class Log implements AutoCloseable {

    private final String bootstrapServers;
    private final KafkaProducer<byte[], byte[]> producer;

    Log(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Writes a profile as ingest would. */
    RecordMetadata put(Profile profile) {
        return write(Topics.PROFILES, profile.id().key(), EventType.of(profile.id().kind()).type(),
                Json.write(profile));
    }

    /** Withdraws a profile. */
    RecordMetadata withdraw(ProfileId id) {
        return write(Topics.PROFILES, id.key(), EventType.of(id.kind()).type(), null);
    }

    /** Writes anything; returns once it is acknowledged. */
    RecordMetadata write(Topic topic, String key, String type, byte @Nullable [] value) {
        return send(message(topic, null, key.getBytes(StandardCharsets.UTF_8), type, value));
    }

    /** Writes anything into this partition, whatever its key. */
    RecordMetadata write(Topic topic, int partition, byte @Nullable [] key, String type, byte @Nullable [] value) {
        return send(message(topic, partition, key, type, value));
    }

    /** Writes what takes little room on the log and much more when it is read. */
    RecordMetadata writeCompressed(Topic topic, String key, String type, byte[] value) {
        try (KafkaProducer<byte[], byte[]> compressing = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "compression.type", "gzip", "max.request.size", 8 << 20),
                new ByteArraySerializer(), new ByteArraySerializer())) {
            return send(compressing, message(topic, null, key.getBytes(StandardCharsets.UTF_8), type, value));
        }
    }

    /** Every committed record of the topic, partition by partition. */
    List<ConsumerRecord<byte[], byte[]>> read(Topic topic) {
        try (Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(messages::add);
            }
            return messages;
        }
    }

    /** What the topic says now: the last value of each key that has one. */
    Map<String, String> latest(Topic topic) {
        Map<String, String> latest = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> message : read(topic)) {
            String key = new String(message.key(), StandardCharsets.UTF_8);
            if (message.value() == null) {
                latest.remove(key);
            } else {
                latest.put(key, new String(message.value(), StandardCharsets.UTF_8));
            }
        }
        return latest;
    }

    /** How many records each topic has. */
    Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        Topics.ALL.forEach(topic -> sizes.put(topic.name(), read(topic).size()));
        return sizes;
    }

    @Override
    public void close() {
        producer.close();
    }

    private static ProducerRecord<byte[], byte[]> message(Topic topic, @Nullable Integer partition,
            byte @Nullable [] key, String type, byte @Nullable [] value) {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(topic.name(), partition, key, value);
        CloudEventHeaders.write(CloudEvents.headers(EventType.INSTITUTION, "/test", UUID.randomUUID().toString()),
                message.headers());
        message.headers().remove(CloudEvents.TYPE).add(CloudEvents.TYPE, type.getBytes(StandardCharsets.UTF_8));
        return message;
    }

    private RecordMetadata send(ProducerRecord<byte[], byte[]> message) {
        return send(producer, message);
    }

    private static RecordMetadata send(KafkaProducer<byte[], byte[]> producer,
            ProducerRecord<byte[], byte[]> message) {
        try {
            return producer.send(message).get();
        } catch (Exception refused) {
            throw new IllegalStateException(refused);
        }
    }
}
