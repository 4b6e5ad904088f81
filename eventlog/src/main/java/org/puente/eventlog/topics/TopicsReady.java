package org.puente.eventlog.topics;

import java.util.function.Supplier;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.puente.contract.topic.Topics;

/** Makes the topics exist before the log is read. */
public class TopicsReady {

    private final Supplier<Admin> admins;
    private final TopicsProperties properties;

    /** @param admins makes a client that the caller closes */
    public TopicsReady(Supplier<Admin> admins, TopicsProperties properties) {
        this.admins = admins;
        this.properties = properties;
    }

    /**
     * Creates what is missing.
     *
     * @throws TopicMismatchException if a topic is not as declared, which no waiting mends
     * @throws KafkaException         if the broker does not answer
     */
    public void ensure() {
        try (Admin admin = admins.get()) {
            TopicSetup.ensure(admin, Topics.ALL, properties.partitions(), properties.replicationFactor());
        }
    }
}
