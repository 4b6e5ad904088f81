package org.puente.matcher.kafka;

import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/**
 * Makes the clients whose loops this service drives itself. All speak bytes; all consumers see committed records
 * only, commit nothing by themselves and never jump to another offset on their own.
 */
@Component
public class KafkaClients {

    private final KafkaProperties properties;

    KafkaClients(KafkaProperties properties) {
        this.properties = properties;
    }

    /** A consumer for one thread; the caller closes it. */
    public Consumer<byte[], byte[]> consumer(String clientId, Map<String, Object> more) {
        Map<String, Object> config = new HashMap<>(properties.buildConsumerProperties());
        config.put(CommonClientConfigs.CLIENT_ID_CONFIG, clientId);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        config.putAll(more);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** An idempotent producer that waits for all in-sync replicas; the caller closes it. */
    public Producer<byte[], byte[]> producer(String clientId, Map<String, Object> more) {
        Map<String, Object> config = new HashMap<>(properties.buildProducerProperties());
        config.put(CommonClientConfigs.CLIENT_ID_CONFIG, clientId);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.putAll(more);
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** An admin client; the caller closes it. */
    public Admin admin() {
        return Admin.create(properties.buildAdminProperties());
    }
}
