package org.puente.matcher.writing;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.puente.contract.topic.Position;
import org.puente.eventlog.KafkaClients;
import org.puente.eventlog.writing.AcknowledgedProducer;
import org.puente.eventlog.writing.Publication;
import org.puente.web.problems.ProblemException;
import org.puente.web.problems.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Writes the records that requests ask for, and returns once the broker has acknowledged them. */
@Component
public class RecordWriter implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RecordWriter.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(12);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

    private final AcknowledgedProducer producer;

    RecordWriter(KafkaClients clients) {
        this.producer = new AcknowledgedProducer(clients.producer("puente-requests", Map.of()), CLOSE_TIMEOUT);
    }

    /**
     * Writes a record.
     *
     * @throws ProblemException if the broker does not acknowledge the record within twelve seconds
     */
    public Position write(ProducerRecord<byte[], byte[]> message) {
        CompletableFuture<Publication> outcome = producer.send(message).completeOnTimeout(
                new Publication.Unacknowledged("no answer within " + TIMEOUT), TIMEOUT.toMillis(),
                TimeUnit.MILLISECONDS);
        return switch (outcome.join()) {
            case Publication.Acknowledged(Position position) -> position;
            case Publication.Unacknowledged(String reason) -> {
                LOG.warn("A record for {} was not acknowledged: {}", message.topic(), reason);
                throw new ProblemException(ProblemType.LOG_AWAY).retryAfter(RETRY_AFTER);
            }
        };
    }

    @Override
    public void destroy() {
        producer.close();
    }
}
