package org.puente.ingest;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.puente.contract.topic.Position;
import org.puente.contract.topic.Topics;

/** Reads the profile topic as anybody could. */
final class TopicReader {

    private static final List<TopicPartition> PARTITIONS = IntStream.range(0, Topics.DEFAULT_PARTITIONS)
            .mapToObj(partition -> new TopicPartition(Topics.PROFILES.name(), partition))
            .toList();

    private final String bootstrapServers;

    TopicReader(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    ConsumerRecord<String, String> at(String position) {
        Position at = Position.parse(position).orElseThrow();
        try (var consumer = consumer()) {
            TopicPartition partition = new TopicPartition(Topics.PROFILES.name(), at.partition());
            consumer.assign(List.of(partition));
            consumer.seek(partition, at.offset());
            return consumer.poll(Duration.ofSeconds(10)).records(partition).getFirst();
        }
    }

    /** How many records the topic has had. */
    long count() {
        try (var consumer = consumer()) {
            return consumer.endOffsets(PARTITIONS).values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(new HashMap<>(Map.of("bootstrap.servers", bootstrapServers)),
                new StringDeserializer(), new StringDeserializer());
    }
}
