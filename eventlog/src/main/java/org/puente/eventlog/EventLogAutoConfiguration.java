package org.puente.eventlog;

import org.puente.contract.topic.Topics;
import org.puente.eventlog.health.BrokerHealth;
import org.puente.eventlog.topics.TopicsProperties;
import org.puente.eventlog.topics.TopicsReady;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;

/** Gives every service its Kafka clients, its partitioning, its topics and the broker's health. */
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

    /** All topics, unless a service says which ones it needs. */
    @Bean
    @ConditionalOnMissingBean
    TopicsReady topicsReady(KafkaClients clients, TopicsProperties properties) {
        return new TopicsReady(clients::admin, properties, Topics.ALL);
    }

    @Bean
    BrokerHealth brokerHealthIndicator(KafkaClients clients, TopicsReady topics) {
        return new BrokerHealth(clients.admin(), topics::areReady);
    }
}
