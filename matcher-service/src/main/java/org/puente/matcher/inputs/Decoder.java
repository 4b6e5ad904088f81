package org.puente.matcher.inputs;

import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.puente.contract.reading.Reading;
import org.puente.contract.reading.StrictUtf8;
import org.puente.eventlog.CloudEventHeaders;
import org.puente.eventlog.Partitioning;
import org.springframework.stereotype.Component;

/**
 * Decodes a record of an input topic into a change or a rejection. Pure: equal bytes at an equal place always give
 * equal results, and no bytes make it throw. A profile that was accepted before is decoded without schema and rules,
 * which helps readers after the fold. For any number of threads.
 */
@Component
public class Decoder {

    private final Partitioning partitioning;
    private final AcceptedRecords accepted = new AcceptedRecords();

    public Decoder(Partitioning partitioning) {
        this.partitioning = partitioning;
    }

    /** Decodes this record. */
    public Decoded decode(ConsumerRecord<byte[], byte[]> message) {
        Optional<InputKey> key = Optional.ofNullable(message.key()).flatMap(StrictUtf8::decode)
                .flatMap(text -> InputKey.parse(message.topic(), text));
        if (key.isEmpty()) {
            return new Decoded.Rejected("key", "The key names nothing on this topic", Optional.empty());
        }
        if (partitioning.of(message.key()) != message.partition()) {
            return new Decoded.Rejected("partition", "The key belongs to another partition", Optional.empty());
        }
        return decode(key.get(), message);
    }

    private Decoded decode(InputKey key, ConsumerRecord<byte[], byte[]> message) {
        byte @Nullable [] value = message.value();
        if (value == null) {
            return new Decoded.Accepted(key.withdrawn());
        }
        if (!CloudEventHeaders.type(message.headers()).equals(Optional.of(key.type()))) {
            return rejected(key, "type", "The type header is not " + key.type().type());
        }
        return switch (read(key, message.key(), value)) {
            case Reading.Accepted<Change>(Change change) -> new Decoded.Accepted(change);
            case Reading.Refused<Change> refused -> rejected(key, "value", refused.problems().stream()
                    .map(problem -> problem.pointer() + " " + problem.rule() + ": " + problem.detail())
                    .collect(Collectors.joining("; ")));
        };
    }

    /** Checks schema and rules unless this key with this value has been accepted before. */
    private Reading<Change> read(InputKey key, byte[] name, byte[] value) {
        if (!(key instanceof InputKey.OfProfile profile)) {
            return key.read(value);
        }
        long digest = accepted.digest(name, value);
        if (accepted.has(digest)) {
            return profile.readAgain(value);
        }
        Reading<Change> reading = profile.read(value);
        if (reading instanceof Reading.Accepted) {
            accepted.add(digest);
        }
        return reading;
    }

    private static Decoded rejected(InputKey key, String reason, String detail) {
        return new Decoded.Rejected(reason, detail, Optional.of(key.withdrawn()));
    }
}
