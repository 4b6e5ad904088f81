package org.puente.eventlog;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.TopicPartition;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.topic.Topic;

/**
 * Which partition a key belongs to: the same number on every topic, by Kafka's own hash of the key.
 *
 * @param partitions how many partitions each topic has, fixed for life
 */
public record Partitioning(int partitions) {

    /** The partition of these key bytes, 0 to partitions - 1. */
    public int of(byte[] key) {
        return BuiltInPartitioner.partitionForKey(key, partitions);
    }

    /** The partition of this profile's records and lists. */
    public int of(ProfileId id) {
        return of(id.key().getBytes(StandardCharsets.UTF_8));
    }

    /** Every partition of these topics. */
    public List<TopicPartition> all(List<Topic> topics) {
        return topics.stream()
                .flatMap(topic -> IntStream.range(0, partitions).mapToObj(p -> new TopicPartition(topic.name(), p)))
                .toList();
    }
}
