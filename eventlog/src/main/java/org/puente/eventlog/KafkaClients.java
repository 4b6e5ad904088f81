package org.puente.eventlog;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/**
 * Makes Kafka clients from Spring's configuration. Keys and values are bytes. Consumers read committed records only,
 * commit nothing by themselves and never reset their offset.
 */
public class KafkaClients {

    private static final CloseOptions SOON = CloseOptions.timeout(Duration.ofSeconds(2));

    private final KafkaProperties properties;

    KafkaClients(KafkaProperties properties) {
        this.properties = properties;
    }

    /** A consumer for one thread; the caller closes it, which takes at most two seconds even without a broker. */
    public Consumer<byte[], byte[]> consumer(String clientId, Map<String, Object> more) {
        Map<String, Object> config = new HashMap<>(properties.buildConsumerProperties());
        config.put(CommonClientConfigs.CLIENT_ID_CONFIG, clientId);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        config.putAll(more);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer()) {

            @Override
            public void close() {
                close(SOON);
            }
        };
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

    /** An admin client with Spring's settings; the caller closes it. */
    public Admin admin() {
        return admin(Map.of());
    }

    /** An admin client with further settings; the caller closes it. */
    public Admin admin(Map<String, Object> more) {
        Map<String, Object> config = new HashMap<>(properties.buildAdminProperties());
        config.putAll(more);
        return Admin.create(config);
    }
}
