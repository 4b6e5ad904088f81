package org.puente.matcher.control;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.puente.contract.control.ControlKeys;
import org.puente.contract.control.Model;
import org.puente.contract.control.Today;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.CloudEvents;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Topics;
import org.puente.eventlog.CloudEventHeaders;
import org.puente.eventlog.Partitioning;
import org.springframework.stereotype.Component;

/** The control topic as its writers see it. */
@Component
public class ControlTopic {

    private static final String SOURCE = "/puente/matcher-service";

    private final Partitioning partitioning;

    ControlTopic(Partitioning partitioning) {
        this.partitioning = partitioning;
    }

    /** The record that names the model. */
    public ProducerRecord<byte[], byte[]> message(Model model) {
        return message(ControlKeys.MODEL, EventType.MODEL, model.version(), Json.write(model));
    }

    /** The record that says the day. */
    public ProducerRecord<byte[], byte[]> message(Today today) {
        return message(ControlKeys.TODAY, EventType.TODAY, today.day().toString(), Json.write(today));
    }

    private ProducerRecord<byte[], byte[]> message(String name, EventType type, String id, byte[] value) {
        byte[] key = name.getBytes(StandardCharsets.UTF_8);
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(Topics.CONTROL.name(), partitioning.of(key), key,
                value);
        CloudEventHeaders.write(CloudEvents.headers(type, SOURCE, id), message.headers());
        return message;
    }
}
