package org.puente.eventlog;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.puente.contract.topic.CloudEvents;
import org.puente.contract.topic.EventType;

/** CloudEvents attributes as headers of a Kafka record. */
public final class CloudEventHeaders {

    private CloudEventHeaders() {}

    /** Adds the attributes of an event, in their order; see {@link CloudEvents#headers}. */
    public static void write(Map<String, byte[]> attributes, Headers headers) {
        attributes.forEach(headers::add);
    }

    /** The type that the last type header names; empty if there is none or if it is not one of ours. */
    public static Optional<EventType> type(Headers headers) {
        return text(headers, CloudEvents.TYPE).flatMap(EventType::of);
    }

    /** The last header with this name as text, if it has a value. */
    public static Optional<String> text(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name)).map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }
}
