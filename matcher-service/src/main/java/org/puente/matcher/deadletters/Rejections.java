package org.puente.matcher.deadletters;

import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Rejected records to send, and what to commit with them.
 *
 * @param messages for the dead-letter topic
 * @param sent     per input partition, the offset up to which rejections are then sent
 */
public record Rejections(List<ProducerRecord<byte[], byte[]>> messages, Map<TopicPartition, OffsetAndMetadata> sent) {

    static final Rejections NONE = new Rejections(List.of(), Map.of());

    public boolean isEmpty() {
        return sent.isEmpty();
    }
}
