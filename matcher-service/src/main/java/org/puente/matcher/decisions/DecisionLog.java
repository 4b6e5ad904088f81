package org.puente.matcher.decisions;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.puente.contract.decision.Decision;
import org.puente.contract.decision.DecisionKey;
import org.puente.contract.kafka.CloudEventHeaders;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.CloudEvents;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Position;
import org.puente.contract.topic.Topics;
import org.puente.http.problem.ProblemException;
import org.puente.http.problem.ProblemType;
import org.puente.matcher.kafka.KafkaClients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Writes decisions to the log and returns once the broker has them. */
@Component
class DecisionLog implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionLog.class);
    private static final Duration LONGEST = Duration.ofSeconds(12);
    private static final Duration LATER = Duration.ofSeconds(5);

    private final Producer<byte[], byte[]> producer;

    DecisionLog(KafkaClients clients) {
        this.producer = clients.producer("puente-decisions", Map.of());
    }

    /**
     * Records a decision; null takes the standing one back.
     *
     * @throws ProblemException if the broker does not acknowledge in time
     */
    Position write(DecisionKey key, @Nullable Decision decision) {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(Topics.DECISIONS.name(),
                key.key().getBytes(StandardCharsets.UTF_8), decision == null ? null : Json.write(decision));
        CloudEventHeaders.write(
                CloudEvents.headers(EventType.DECISION, "/puente/matcher-service", UUID.randomUUID().toString()),
                message.headers());
        try {
            RecordMetadata written = producer.send(message).get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
            return new Position(written.partition(), written.offset());
        } catch (KafkaException | ExecutionException | TimeoutException away) {
            LOG.warn("A decision was not acknowledged: {}", away.toString());
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
