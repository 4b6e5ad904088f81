package org.puente.matcher.snapshots;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.puente.contract.topic.Topic;
import org.puente.matcher.inputs.InputTopics;

/**
 * Identity and retention of the input topics on the broker.
 *
 * @param ids            by name, the id that Kafka gave the topic when it was created; a recreated topic has another
 * @param tombstonesStay how long at least a reader may be away and still see every tombstone
 */
record TopicIdentities(Map<String, String> ids, Duration tombstonesStay) {

    /** @throws KafkaException if the broker does not answer */
    static TopicIdentities ask(Admin admin) {
        List<String> names = InputTopics.ALL.stream().map(Topic::name).toList();
        Map<String, String> ids = get(admin.describeTopics(names).allTopicNames()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, topic -> topic.getValue().topicId().toString()));
        Map<ConfigResource, Config> configs = get(admin.describeConfigs(
                names.stream().map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name)).toList()).all());
        return new TopicIdentities(ids, configs.values().stream().map(TopicIdentities::tombstonesStay)
                .min(Duration::compareTo).orElse(Duration.ZERO));
    }

    private static Duration tombstonesStay(Config config) {
        return Duration.ofMillis(Long.parseLong(
                Objects.requireNonNull(config.get(TopicConfig.DELETE_RETENTION_MS_CONFIG)).value()));
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException unanswered) {
            throw new KafkaException("No answer to what the input topics are", unanswered.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new KafkaException(stopping);
        }
    }
}
