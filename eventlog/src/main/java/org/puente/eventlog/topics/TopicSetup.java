package org.puente.eventlog.topics;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.puente.contract.topic.Topic;

/** Creates topics as they are declared, and refuses existing ones that differ. */
public final class TopicSetup {

    private static final int ATTEMPTS = 50;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private TopicSetup() {}

    /**
     * Creates the topics that do not exist; several instances may do so at once. Never alters an existing topic.
     *
     * @param partitions        of every topic, fixed for life
     * @param replicationFactor of topics created now
     * @throws TopicMismatchException if a topic has another number of partitions or another cleanup policy
     * @throws KafkaException         if the broker does not answer or refuses; safe to call again
     */
    public static void ensure(Admin admin, Collection<Topic> topics, int partitions, short replicationFactor) {
        create(admin, topics, partitions, replicationFactor);
        Map<String, TopicDescription> descriptions = describe(admin, topics);
        Map<ConfigResource, Config> configs = get(
                admin.describeConfigs(topics.stream().map(TopicSetup::resource).toList()).all());
        for (Topic topic : topics) {
            TopicDescription description = Objects.requireNonNull(descriptions.get(topic.name()));
            require(topic, "partition count", Integer.toString(partitions),
                    Integer.toString(description.partitions().size()));
            Config config = Objects.requireNonNull(configs.get(resource(topic)));
            require(topic, TopicConfig.CLEANUP_POLICY, TopicConfig.cleanup(topic),
                    config.get(TopicConfig.CLEANUP_POLICY).value());
        }
    }

    private static void create(Admin admin, Collection<Topic> topics, int partitions, short replicationFactor) {
        Set<String> existing = get(admin.listTopics().names());
        List<NewTopic> missing = topics.stream().filter(topic -> !existing.contains(topic.name()))
                .map(topic -> new NewTopic(topic.name(), partitions, replicationFactor)
                        .configs(TopicConfig.of(topic)))
                .toList();
        admin.createTopics(missing).values().values().forEach(TopicSetup::awaitCreation);
    }

    private static void awaitCreation(KafkaFuture<Void> creation) {
        try {
            get(creation);
        } catch (TopicExistsException _) {
            // another service was faster
        }
    }

    /** Asks again for a while: a broker may learn of a topic a moment after the controller made it. */
    private static Map<String, TopicDescription> describe(Admin admin, Collection<Topic> topics) {
        List<String> names = topics.stream().map(Topic::name).toList();
        for (int left = ATTEMPTS;; left--) {
            try {
                return get(admin.describeTopics(names).allTopicNames());
            } catch (UnknownTopicOrPartitionException e) {
                if (left == 1) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static void require(Topic topic, String property, String expected, String found) {
        if (!found.equals(expected)) {
            throw new TopicMismatchException(topic.name(), property, expected, found);
        }
    }

    private static ConfigResource resource(Topic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
        }
    }
}
