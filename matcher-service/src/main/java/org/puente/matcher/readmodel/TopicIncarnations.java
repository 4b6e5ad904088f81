package org.puente.matcher.readmodel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.puente.contract.topic.Topic;
import org.puente.eventlog.KafkaClients;
import org.springframework.stereotype.Component;

/** Tells a topic from one of the same name that was created after it was deleted. */
@Component
class TopicIncarnations {

    private final KafkaClients clients;

    TopicIncarnations(KafkaClients clients) {
        this.clients = clients;
    }

    /**
     * The id that Kafka gave the topic when it was created.
     *
     * @throws KafkaException if the broker does not say
     */
    String of(Topic topic) {
        try (Admin admin = clients.admin()) {
            Map<String, TopicDescription> found = admin.describeTopics(List.of(topic.name())).allTopicNames().get();
            return Objects.requireNonNull(found.get(topic.name())).topicId().toString();
        } catch (ExecutionException unanswered) {
            throw new KafkaException("No answer to what topic " + topic.name() + " is", unanswered.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new KafkaException(stopping);
        }
    }
}
