package org.puente.ingest.publishing;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Two ways onto the same topic: a prompt one for people who wait, and a patient one for files. */
@Configuration(proxyBeanMethods = false)
class PublishingConfiguration {

    private static final String ADMIN_TIMEOUT = "3000";

    /** Blocking and delivery share the bound, so that their sum keeps it. */
    @Bean
    static ProfilePublisher promptLog(KafkaProperties kafka, PublishingProperties settings, MeterRegistry meters) {
        Duration half = settings.answerWithin().dividedBy(2);
        return log("prompt", half, 0, kafka, settings, meters);
    }

    @Bean
    static ProfilePublisher patientLog(KafkaProperties kafka, PublishingProperties settings, MeterRegistry meters) {
        return log("patient", settings.importPatience().dividedBy(2), 10, kafka, settings, meters);
    }

    @Bean
    static Admin admin(KafkaProperties kafka) {
        Map<String, Object> properties = new HashMap<>(kafka.buildAdminProperties());
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ADMIN_TIMEOUT);
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ADMIN_TIMEOUT);
        return Admin.create(properties);
    }

    /**
     * One request at a time: on a topic that was made just now a first batch may come before its partition is led and
     * the second after, and then Kafka refuses the first, as out of order, until its time is up.
     */
    private static ProfilePublisher log(String name, Duration bound, int lingerMillis, KafkaProperties kafka,
            PublishingProperties settings, MeterRegistry meters) {
        Map<String, Object> properties = new HashMap<>(kafka.buildProducerProperties());
        properties.put(ProducerConfig.CLIENT_ID_CONFIG, "puente-ingest-" + name);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, bound.toMillis());
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) bound.toMillis());
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) bound.toMillis() / 2);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, lingerMillis);
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        properties.put(ProducerConfig.BUFFER_MEMORY_CONFIG, settings.buffer().toBytes());
        ByteArraySerializer bytes = new ByteArraySerializer();
        return new ProfilePublisher(new KafkaProducer<>(properties, bytes, bytes),
                Timer.builder("puente.publish").tag("log", name).publishPercentileHistogram().register(meters));
    }
}
