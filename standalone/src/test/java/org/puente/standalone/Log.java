package org.puente.standalone;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.puente.contract.topic.Topic;
import org.puente.contract.topic.Topics;

/** The topics as an ordinary client from outside sees them, told nothing but where the broker is. */
record Log(String bootstrapServers) {

    /**
     * Gives every committed record, in the order of each partition, and keeps none: a topic may be larger than the
     * heap.
     */
    void each(Topic topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
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

    /** The key of every committed record, as often as there are records of it. */
    List<String> keys(Topic topic) {
        List<String> keys = new ArrayList<>();
        each(topic, message -> keys.add(key(message)));
        return keys;
    }

    /** The offset of each key's last committed record, also of the withdrawn. */
    Map<String, Long> offsets(Topic topic) {
        Map<String, Long> offsets = new TreeMap<>();
        each(topic, message -> offsets.put(key(message), message.offset()));
        return offsets;
    }

    /** What each key says last; withdrawn keys are gone. */
    Map<String, byte[]> latest(Topic topic) {
        Map<String, byte[]> latest = new LinkedHashMap<>();
        each(topic, message -> {
            if (message.value() == null) {
                latest.remove(key(message));
            } else {
                latest.put(key(message), message.value());
            }
        });
        return latest;
    }

    /** Where every topic ends, partition by partition: equal ends mean that nothing was written. */
    Map<String, Long> ends() {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            return new TreeMap<>(Topics.ALL.stream()
                    .flatMap(topic -> consumer.endOffsets(partitions(consumer, topic)).entrySet().stream())
                    .collect(Collectors.toMap(end -> end.getKey().toString(), Map.Entry::getValue)));
        }
    }

    /** Writes a record past the ingest service, without headers. */
    void write(Topic topic, String key, String value) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic.name(), key.getBytes(StandardCharsets.UTF_8),
                    value.getBytes(StandardCharsets.UTF_8))).get();
        }
    }

    private static String key(ConsumerRecord<byte[], byte[]> message) {
        return new String(message.key(), StandardCharsets.UTF_8);
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer, Topic topic) {
        return consumer.partitionsFor(topic.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
    }
}
