package org.puente.matcher.deadletters;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.puente.contract.topic.Topics;
import org.puente.matcher.inputs.Decoded;

/** The record of the dead-letter topic for a rejected record: key and value unchanged, reason and origin in headers. */
final class DeadLetter {

    static final String REASON = "puente_reason";
    static final String DETAIL = "puente_detail";
    static final String ORIGIN = "puente_origin";
    static final String OMITTED = "puente_omitted_bytes";
    private static final int LONGEST_DETAIL = 2_000;
    private static final int MOST_BYTES = 256 * 1024;
    private static final int BYTES_OF_ANY_HEADER = 10;

    private DeadLetter() {}

    /**
     * The origin is {@code topic-partition@offset}. A record of more than 256 KiB, which a small compressed batch may
     * hold, is not repeated: its dead letter has neither key nor value and says how many bytes it leaves out.
     */
    static ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> message, Decoded.Rejected refusal) {
        long bytes = bytes(message);
        ProducerRecord<byte[], byte[]> letter = bytes <= MOST_BYTES
                ? new ProducerRecord<>(Topics.REJECTIONS.name(), message.partition(), message.key(), message.value(),
                        message.headers())
                : new ProducerRecord<>(Topics.REJECTIONS.name(), message.partition(), null, null);
        if (bytes > MOST_BYTES) {
            header(letter, OMITTED, Long.toString(bytes));
        }
        String detail = refusal.detail();
        header(letter, REASON, refusal.reason());
        header(letter, DETAIL, detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)));
        header(letter, ORIGIN, message.topic() + "-" + message.partition() + "@" + message.offset());
        return letter;
    }

    /** An upper bound of the size of the record. */
    private static long bytes(ConsumerRecord<byte[], byte[]> message) {
        long bytes = Math.max(0, message.serializedKeySize()) + (long) Math.max(0, message.serializedValueSize());
        for (Header header : message.headers()) {
            byte @Nullable [] value = header.value();
            bytes += BYTES_OF_ANY_HEADER + 3L * header.key().length() + (value == null ? 0 : value.length);
        }
        return bytes;
    }

    private static void header(ProducerRecord<byte[], byte[]> letter, String name, String value) {
        letter.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
