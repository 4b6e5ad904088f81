package org.puente.ingest.publishing;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.puente.contract.topic.Topics;
import org.puente.eventlog.KafkaClients;
import org.puente.eventlog.topics.TopicsProperties;
import org.puente.eventlog.topics.TopicsReady;
import org.puente.eventlog.writing.AcknowledgedProducer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Two publishers to the profile topic: one with a short bound for single profiles, one with a long bound for imports.
 */
@Configuration(proxyBeanMethods = false)
class PublishingConfiguration {

    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);
    private static final Map<String, Object> ADMIN_TIMEOUTS = Map.of(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            3_000, AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);

    /** Blocking and delivery take half of the bound each, so that their sum keeps it. */
    @Bean
    static ProfilePublisher promptLog(KafkaClients kafka, PublishingProperties properties, MeterRegistry meters) {
        return publisher("prompt", properties.answerWithin().dividedBy(2), 0, kafka, properties, meters);
    }

    @Bean
    static ProfilePublisher patientLog(KafkaClients kafka, PublishingProperties properties, MeterRegistry meters) {
        return publisher("patient", properties.importPatience().dividedBy(2), 10, kafka, properties, meters);
    }

    @Bean
    static TopicsReady topicsReady(KafkaClients kafka, TopicsProperties properties) {
        return new TopicsReady(() -> kafka.admin(ADMIN_TIMEOUTS), properties, List.of(Topics.PROFILES));
    }

    /**
     * One request at a time: on a topic that was made just now a first batch may come before its partition is led and
     * the second after, and then Kafka refuses the first, as out of order, until its time is up.
     */
    private static ProfilePublisher publisher(String name, Duration bound, int lingerMillis, KafkaClients kafka,
            PublishingProperties properties, MeterRegistry meters) {
        int millis = Math.toIntExact(bound.toMillis());
        Map<String, Object> config = Map.of(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, millis, ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis / 2, ProducerConfig.LINGER_MS_CONFIG, lingerMillis,
                ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024, ProducerConfig.BUFFER_MEMORY_CONFIG,
                properties.buffer().toBytes());
        return new ProfilePublisher(
                new AcknowledgedProducer(kafka.producer("puente-ingest-" + name, config), CLOSE_TIMEOUT),
                Timer.builder("puente.publish").tag("log", name).publishPercentileHistogram().register(meters));
    }
}
