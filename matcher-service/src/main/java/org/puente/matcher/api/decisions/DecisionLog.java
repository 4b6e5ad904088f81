package org.puente.matcher.api.decisions;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.puente.contract.decision.Decision;
import org.puente.contract.decision.DecisionKey;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.CloudEvents;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Position;
import org.puente.contract.topic.Topics;
import org.puente.eventlog.CloudEventHeaders;
import org.puente.matcher.writing.RecordWriter;
import org.springframework.stereotype.Component;

/** Decisions on their way to the log. */
@Component
class DecisionLog {

    private final RecordWriter log;

    DecisionLog(RecordWriter log) {
        this.log = log;
    }

    /** Records a decision; null takes the standing one back. Returns once the broker has it. */
    Position write(DecisionKey key, @Nullable Decision decision) {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(Topics.DECISIONS.name(),
                key.key().getBytes(StandardCharsets.UTF_8), decision == null ? null : Json.write(decision));
        CloudEventHeaders.write(
                CloudEvents.headers(EventType.DECISION, "/puente/matcher-service", UUID.randomUUID().toString()),
                message.headers());
        return log.write(message);
    }
}
