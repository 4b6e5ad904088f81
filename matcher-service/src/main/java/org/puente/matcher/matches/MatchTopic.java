package org.puente.matcher.matches;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.puente.contract.kafka.CloudEventHeaders;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.topic.CloudEvents;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Topics;
import org.puente.matcher.kafka.KafkaClients;
import org.puente.matcher.matching.ListVersion;
import org.springframework.stereotype.Component;

/** The match topic as its writers see it: what a partition holds, and what a new record looks like. */
@Component
class MatchTopic {

    private static final String SOURCE = "/puente/matcher-service";

    private final KafkaClients clients;

    MatchTopic(KafkaClients clients) {
        this.clients = clients;
    }

    /** Reads a partition from its beginning to the end it has now. Cost: the partition's size. */
    Map<ProfileId, ListVersion> read(int partition) {
        TopicPartition lists = new TopicPartition(Topics.MATCHES.name(), partition);
        Map<ProfileId, ListVersion> held = new HashMap<>();
        try (Consumer<byte[], byte[]> consumer = clients.consumer("puente-lists-reader-" + partition, Map.of())) {
            consumer.assign(List.of(lists));
            consumer.seekToBeginning(List.of(lists));
            long end = consumer.endOffsets(List.of(lists)).getOrDefault(lists, 0L);
            while (consumer.position(lists) < end) {
                KafkaClients.next(consumer, lists).forEach(message -> hold(held, message));
            }
        }
        return held;
    }

    /** The record that says this list; without a value, that its owner is gone. Equal lists give equal records. */
    static ProducerRecord<byte[], byte[]> message(int partition, ProfileId owner, byte @Nullable [] value,
            @Nullable ListVersion version) {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(Topics.MATCHES.name(), partition,
                owner.key().getBytes(StandardCharsets.UTF_8), value);
        String id = owner + "#" + (version == null ? "gone" : version.toString());
        CloudEventHeaders.write(CloudEvents.headers(EventType.MATCH_LIST, SOURCE, id), message.headers());
        return message;
    }

    private static void hold(Map<ProfileId, ListVersion> held, ConsumerRecord<byte[], byte[]> message) {
        ProfileId.parse(new String(message.key(), StandardCharsets.UTF_8)).ifPresent(owner -> {
            if (message.value() == null) {
                held.remove(owner);
            } else {
                held.put(owner, ListVersion.of(message.value()));
            }
        });
    }
}
