package org.puente.matcher.lists;

import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.puente.contract.topic.Topics;
import org.puente.eventlog.KafkaClients;
import org.puente.matcher.deadletters.DeadLetters;
import org.springframework.stereotype.Component;

/** The match topic on Kafka. */
@Component
final class KafkaMatchTopic implements MatchTopic {

    private final KafkaClients clients;
    private final DeadLetters deadLetters;
    private final ListsProperties properties;

    KafkaMatchTopic(KafkaClients clients, DeadLetters deadLetters, ListsProperties properties) {
        this.clients = clients;
        this.deadLetters = deadLetters;
        this.properties = properties;
    }

    @Override
    public ListWriter open(int partition) {
        return new FencedProducer(clients, partition, deadLetters.group(), properties.transactionTimeout());
    }

    /** Cost: the partition's size. */
    @Override
    public void read(int partition, java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        TopicPartition lists = new TopicPartition(Topics.MATCHES.name(), partition);
        try (Consumer<byte[], byte[]> consumer = clients.consumer("puente-lists-reader-" + partition, Map.of())) {
            consumer.assign(List.of(lists));
            consumer.seekToBeginning(List.of(lists));
            long end = consumer.endOffsets(List.of(lists)).getOrDefault(lists, 0L);
            while (consumer.position(lists) < end) {
                KafkaClients.next(consumer, lists).forEach(reader);
            }
        }
    }
}
