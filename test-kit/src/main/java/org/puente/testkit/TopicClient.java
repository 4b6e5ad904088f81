package org.puente.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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
import org.puente.contract.topic.Position;
import org.puente.contract.topic.Topic;
import org.puente.contract.topic.Topics;

/**
 * The topics as an ordinary client from outside sees them, told nothing but where the broker is. Each read has a
 * consumer of its own and sees committed records only. Not for several threads.
 */
public final class TopicClient implements AutoCloseable {

    private final String bootstrapServers;
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    public TopicClient(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Writes a profile as ingest would. */
    public RecordMetadata put(Profile profile) {
        return write(Topics.PROFILES, profile.id().key(), EventType.of(profile.id().kind()).type(),
                Json.write(profile));
    }

    /** Withdraws a profile. */
    public RecordMetadata withdraw(ProfileId id) {
        return write(Topics.PROFILES, id.key(), EventType.of(id.kind()).type(), null);
    }

    /** Writes any record; returns once it is acknowledged. */
    public RecordMetadata write(Topic topic, String key, String type, byte @Nullable [] value) {
        return send(producer(), message(topic, null, key.getBytes(StandardCharsets.UTF_8), type, value));
    }

    /** Writes any record into this partition, whatever its key. */
    public RecordMetadata write(Topic topic, int partition, byte @Nullable [] key, String type,
            byte @Nullable [] value) {
        return send(producer(), message(topic, partition, key, type, value));
    }

    /** Writes a record without headers. */
    public RecordMetadata writeBare(Topic topic, String key, String value) {
        return send(producer(), new ProducerRecord<>(topic.name(), key.getBytes(StandardCharsets.UTF_8),
                value.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes what takes little room on the log and much more when it is read. */
    public RecordMetadata writeCompressed(Topic topic, String key, String type, byte[] value) {
        try (KafkaProducer<byte[], byte[]> compressing = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "compression.type", "gzip", "max.request.size", 8 << 20),
                new ByteArraySerializer(), new ByteArraySerializer())) {
            return send(compressing, message(topic, null, key.getBytes(StandardCharsets.UTF_8), type, value));
        }
    }

    /**
     * Gives every committed record, in the order of each partition, and keeps none: a topic may be larger than the
     * heap.
     */
    public void each(Topic topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(reader);
            }
        }
    }

    /** Every committed record, partition by partition. */
    public List<ConsumerRecord<byte[], byte[]>> read(Topic topic) {
        List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>();
        each(topic, messages::add);
        return messages;
    }

    /** The record at a position of the profile topic. */
    public ConsumerRecord<byte[], byte[]> at(String position) {
        Position at = Position.parse(position).orElseThrow();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            TopicPartition partition = new TopicPartition(Topics.PROFILES.name(), at.partition());
            consumer.assign(List.of(partition));
            consumer.seek(partition, at.offset());
            return consumer.poll(Duration.ofSeconds(10)).records(partition).getFirst();
        }
    }

    /** The value at a position of the profile topic; null for a tombstone. */
    public @Nullable String valueAt(String position) {
        byte[] value = at(position).value();
        return value == null ? null : text(value);
    }

    /** The key of every committed record, as often as there are records of it. */
    public List<String> keys(Topic topic) {
        List<String> keys = new ArrayList<>();
        each(topic, message -> keys.add(text(message.key())));
        return keys;
    }

    /** The offset of each key's last committed record, tombstones included. */
    public Map<String, Long> offsets(Topic topic) {
        Map<String, Long> offsets = new TreeMap<>();
        each(topic, message -> offsets.put(text(message.key()), message.offset()));
        return offsets;
    }

    /** The last value of each key that has one, as text. */
    public Map<String, String> latest(Topic topic) {
        Map<String, String> latest = new HashMap<>();
        latestBytes(topic).forEach((key, value) -> latest.put(key, text(value)));
        return latest;
    }

    /** The last value of each key that has one. */
    public Map<String, byte[]> latestBytes(Topic topic) {
        Map<String, byte[]> latest = new LinkedHashMap<>();
        each(topic, message -> {
            if (message.value() == null) {
                latest.remove(text(message.key()));
            } else {
                latest.put(text(message.key()), message.value());
            }
        });
        return latest;
    }

    /** How many committed records each topic has. */
    public Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        Topics.ALL.forEach(topic -> sizes.put(topic.name(), read(topic).size()));
        return sizes;
    }

    /** Where every topic ends, partition by partition: equal ends mean that nothing was written. */
    public Map<String, Long> ends() {
        return ends(Topics.ALL);
    }

    /** Where each of the topics ends, partition by partition. */
    public Map<String, Long> ends(Collection<Topic> topics) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            return new TreeMap<>(topics.stream()
                    .flatMap(topic -> consumer.endOffsets(partitions(consumer, topic)).entrySet().stream())
                    .collect(Collectors.toMap(end -> end.getKey().toString(), Map.Entry::getValue)));
        }
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private KafkaProducer<byte[], byte[]> producer() {
        KafkaProducer<byte[], byte[]> made = producer;
        if (made == null) {
            made = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                    new ByteArraySerializer(), new ByteArraySerializer());
            producer = made;
        }
        return made;
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer, Topic topic) {
        return consumer.partitionsFor(topic.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
    }

    private static ProducerRecord<byte[], byte[]> message(Topic topic, @Nullable Integer partition,
            byte @Nullable [] key, String type, byte @Nullable [] value) {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(topic.name(), partition, key, value);
        CloudEvents.headers(EventType.INSTITUTION, "/test", UUID.randomUUID().toString())
                .forEach(message.headers()::add);
        message.headers().remove(CloudEvents.TYPE).add(CloudEvents.TYPE, type.getBytes(StandardCharsets.UTF_8));
        return message;
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
