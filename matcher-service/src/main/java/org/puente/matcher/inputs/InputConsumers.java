package org.puente.matcher.inputs;

import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.puente.eventlog.KafkaClients;
import org.puente.eventlog.Partitioning;
import org.puente.eventlog.topics.TopicsReady;
import org.springframework.stereotype.Component;

/** Opens the fold's consumer once the topics are as declared. */
@Component
class InputConsumers {

    private final KafkaClients clients;
    private final TopicsReady topics;
    private final Partitioning partitioning;
    private final FoldProperties properties;

    InputConsumers(KafkaClients clients, TopicsReady topics, Partitioning partitioning, FoldProperties properties) {
        this.clients = clients;
        this.topics = topics;
        this.partitioning = partitioning;
        this.properties = properties;
    }

    /** A consumer without an assignment; the caller closes it. */
    Consumer<byte[], byte[]> open() {
        topics.ensure();
        return clients.consumer("puente-fold",
                Map.of(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, properties.maxPollRecords()));
    }

    /** Every partition of the input topics. */
    List<TopicPartition> partitions() {
        return partitioning.all(InputTopics.ALL);
    }
}
