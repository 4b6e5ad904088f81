package org.puente.standalone.suggestions;

import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.puente.contract.topic.Topics;

/** The current end of the profile topic. */
final class LogEnd {

    private LogEnd() {}

    /** The position of the last record of each partition that has any, as {@code partition@offset}. */
    static List<String> positions(String bootstrapServers) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "client.id", "puente-standalone"),
                new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.PROFILES.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
            return consumer.endOffsets(partitions).entrySet().stream().filter(end -> end.getValue() > 0)
                    .map(end -> end.getKey().partition() + "@" + (end.getValue() - 1)).toList();
        }
    }
}
