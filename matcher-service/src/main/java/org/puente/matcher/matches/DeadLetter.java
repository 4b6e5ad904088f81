package org.puente.matcher.matches;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.puente.contract.topic.Topics;
import org.puente.matcher.profilelog.Decoded;

/** What a rejected record looks like on the dead-letter topic: as it was, with reason and origin in its headers. */
final class DeadLetter {

    static final String REASON = "puente_reason";
    static final String DETAIL = "puente_detail";
    static final String ORIGIN = "puente_origin";
    private static final int LONGEST_DETAIL = 2_000;

    private DeadLetter() {}

    /** The origin is {@code topic-partition@offset}. */
    static ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> message, Decoded.Rejected refusal) {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(Topics.REJECTIONS.name(), message.partition(),
                message.key(), message.value(), message.headers());
        String detail = refusal.detail();
        header(letter, REASON, refusal.reason());
        header(letter, DETAIL, detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)));
        header(letter, ORIGIN, message.topic() + "-" + message.partition() + "@" + message.offset());
        return letter;
    }

    private static void header(ProducerRecord<byte[], byte[]> letter, String name, String value) {
        letter.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
