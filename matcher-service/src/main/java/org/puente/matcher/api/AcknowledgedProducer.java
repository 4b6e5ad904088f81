package org.puente.matcher.api;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.puente.contract.topic.Position;
import org.puente.eventlog.KafkaClients;
import org.puente.web.problems.ProblemException;
import org.puente.web.problems.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Writes to the log what comes in by a door, and returns once the broker has it. */
@Component
public class AcknowledgedProducer implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AcknowledgedProducer.class);
    private static final Duration LONGEST = Duration.ofSeconds(12);
    private static final Duration LATER = Duration.ofSeconds(5);

    private final Producer<byte[], byte[]> producer;

    AcknowledgedProducer(KafkaClients clients) {
        this.producer = clients.producer("puente-doors", Map.of());
    }

    /**
     * Writes a record.
     *
     * @throws ProblemException if the broker does not acknowledge in time
     */
    public Position write(ProducerRecord<byte[], byte[]> message) {
        try {
            RecordMetadata written = producer.send(message).get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
            return new Position(written.partition(), written.offset());
        } catch (KafkaException | ExecutionException | TimeoutException away) {
            LOG.warn("A record for {} was not acknowledged: {}", message.topic(), away.toString());
            throw new ProblemException(ProblemType.LOG_AWAY).retryAfter(LATER);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemType.LOG_AWAY).retryAfter(LATER);
        }
    }

    @Override
    public void destroy() {
        producer.close(Duration.ofSeconds(5));
    }
}
