package org.puente.eventlog;

import org.puente.eventlog.topics.TopicsProperties;
import org.puente.eventlog.topics.TopicsReady;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;

/** Gives every service its Kafka clients, its partitioning and its topics. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(TopicsProperties.class)
public class EventLogAutoConfiguration {

    @Bean
    KafkaClients kafkaClients(KafkaProperties kafka) {
        return new KafkaClients(kafka);
    }

    @Bean
    Partitioning partitioning(TopicsProperties topics) {
        return new Partitioning(topics.partitions());
    }

    @Bean
    TopicsReady topicsReady(KafkaClients clients, TopicsProperties topics) {
        return new TopicsReady(clients::admin, topics);
    }
}
