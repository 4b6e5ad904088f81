package org.puente.eventlog.topics;

import java.util.List;
import java.util.function.Supplier;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.puente.contract.topic.Topic;

/** Creates the topics that a service needs, and remembers whether they have been seen as declared. */
public final class TopicsReady {

    private final Supplier<Admin> admins;
    private final TopicsProperties properties;
    private final List<Topic> topics;
    private volatile boolean ready;

    /** @param admins makes admin clients, each closed after use */
    public TopicsReady(Supplier<Admin> admins, TopicsProperties properties, List<Topic> topics) {
        this.admins = admins;
        this.properties = properties;
        this.topics = topics;
    }

    /**
     * Creates the topics that are missing and compares the others with their declaration. For any thread, any number of
     * times.
     *
     * @throws TopicMismatchException if a topic is not as declared, which no retry can mend
     * @throws KafkaException         if the broker does not answer
     */
    public void ensure() {
        try (Admin admin = admins.get()) {
            TopicSetup.ensure(admin, topics, properties.partitions(), properties.replicationFactor());
        }
        ready = true;
    }

    /** Whether all topics have once been seen as declared. */
    public boolean areReady() {
        return ready;
    }
}
