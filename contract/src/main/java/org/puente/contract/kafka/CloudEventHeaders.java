package org.puente.contract.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.puente.contract.topic.CloudEvents;
import org.puente.contract.topic.EventType;

/** CloudEvents attributes as headers of a Kafka record. */
public final class CloudEventHeaders {

    private CloudEventHeaders() {}

    /** The headers of an event; see {@link CloudEvents#headers}. */
    public static Headers of(EventType type, String source, String id) {
        Headers headers = new RecordHeaders();
        CloudEvents.headers(type, source, id).forEach(headers::add);
        return headers;
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
