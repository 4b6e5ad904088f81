package org.puente.matcher.lists;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.puente.contract.topic.Topic;
import org.puente.eventlog.KafkaClients;
import org.puente.matcher.inputs.InputTopics;
import org.springframework.stereotype.Component;

/** The consumer group that assigns list partitions to instances. */
@Component
class OwnershipGroup {

    private final KafkaClients clients;
    private final OwnershipProperties properties;

    OwnershipGroup(KafkaClients clients, OwnershipProperties properties) {
        this.clients = clients;
        this.properties = properties;
    }

    /** A member that has subscribed to all input topics; the caller polls and closes it. */
    Consumer<byte[], byte[]> join(ConsumerRebalanceListener listener) {
        Consumer<byte[], byte[]> member = clients.consumer("puente-ownership", membership());
        member.subscribe(InputTopics.ALL.stream().map(Topic::name).toList(), listener);
        return member;
    }

    /** Leaves the group for good, which closing does not do for a member with an instance id. */
    void leave(Consumer<byte[], byte[]> member, Duration timeout) {
        member.close(CloseOptions.timeout(timeout).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
    }

    private Map<String, Object> membership() {
        Map<String, Object> config = new HashMap<>();
        config.put(ConsumerConfig.GROUP_ID_CONFIG, properties.group());
        config.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, RangeAssignor.class.getName());
        int session = Math.toIntExact(properties.sessionTimeout().toMillis());
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, session);
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, session / 4);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        if (properties.instanceId() != null) {
            config.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, properties.instanceId());
        }
        return config;
    }
}
