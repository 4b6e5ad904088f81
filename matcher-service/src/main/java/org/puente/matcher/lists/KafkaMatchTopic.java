package org.puente.matcher.lists;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.puente.contract.topic.Topics;
import org.puente.eventlog.KafkaClients;
import org.puente.eventlog.reading.PartitionReading;
import org.puente.eventlog.writing.FencedProducer;
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
        FencedProducer producer = new FencedProducer(clients, "puente-lists-" + partition, deadLetters.group(),
                properties.transactionTimeout());
        return new ListWriter() {

            @Override
            public void write(List<ProducerRecord<byte[], byte[]>> messages,
                    Map<TopicPartition, OffsetAndMetadata> offsets) {
                producer.write(messages, offsets);
            }

            @Override
            public void close() {
                producer.close();
            }
        };
    }

    /** Cost: the partition's size. */
    @Override
    public void read(int partition, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        PartitionReading.toEnd(clients, "puente-lists-reader-" + partition,
                new TopicPartition(Topics.MATCHES.name(), partition), reader);
    }
}
