package org.puente.matcher.lists;

import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * The one writer of a partition's lists. Opening it fences every older one for good, wherever it runs. After any
 * failure it is of no further use: close it, open another.
 */
public interface ListWriter extends AutoCloseable {

    /**
     * Writes these records and commits these offsets, all or none. Returns once the log has them.
     *
     * @throws KafkaException if it may not write any longer, or if it is not known whether the log has them
     */
    void write(List<ProducerRecord<byte[], byte[]>> messages, Map<TopicPartition, OffsetAndMetadata> offsets);

    @Override
    void close();
}
