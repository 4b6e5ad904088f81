package org.puente.matcher.kafka;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.puente.contract.kafka.TopicMismatchException;
import org.puente.contract.kafka.TopicSetup;
import org.puente.contract.topic.Topics;
import org.springframework.stereotype.Component;

/** Makes the topics exist before the log is read. */
@Component
public class TopicsReady {

    private final KafkaClients clients;
    private final TopicsProperties properties;

    TopicsReady(KafkaClients clients, TopicsProperties properties) {
        this.clients = clients;
        this.properties = properties;
    }

    /**
     * Creates what is missing.
     *
     * @throws TopicMismatchException if a topic is not as declared, which no waiting mends
     * @throws KafkaException         if the broker does not answer
     */
    public void ensure() {
        try (Admin admin = clients.admin()) {
            TopicSetup.ensure(admin, Topics.ALL, properties.partitions(), properties.replicationFactor());
        }
    }
}
