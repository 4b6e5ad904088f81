package org.puente.matcher.lists;

import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * The only writer of a partition's lists: opening one fences every older one for good, in any process. After any
 * failure it is of no further use: close it and open another.
 */
public interface ListWriter extends AutoCloseable {

    /**
     * Writes these records and commits these offsets, all or none. Returns once the log has them.
     *
     * @throws KafkaException if a newer writer has fenced this one, or if it is not known whether the log has them
     */
    void write(List<ProducerRecord<byte[], byte[]>> messages, Map<TopicPartition, OffsetAndMetadata> offsets);

    @Override
    void close();
}
