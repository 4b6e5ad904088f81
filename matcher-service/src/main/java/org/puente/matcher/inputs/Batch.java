package org.puente.matcher.inputs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * The records of one poll while other threads prepare them.
 *
 * @param messages  in the order of their partitions
 * @param prepared  the prepared records, in the same order
 * @param positions of the consumer after the poll
 * @param lag       records known to follow the batch
 */
record Batch(List<ConsumerRecord<byte[], byte[]>> messages, List<CompletableFuture<PreparedRecord>> prepared,
        Map<TopicPartition, Long> positions, long lag) {

    /** Takes the records of a poll and has them prepared. */
    static Batch of(ConsumerRecords<byte[], byte[]> polled, Consumer<byte[], byte[]> consumer,
            RecordPreparation preparation) {
        List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>(polled.count());
        polled.forEach(messages::add);
        Map<TopicPartition, Long> positions = HashMap.newHashMap(consumer.assignment().size());
        long lag = 0;
        for (TopicPartition partition : consumer.assignment()) {
            positions.put(partition, consumer.position(partition));
            lag += consumer.currentLag(partition).orElse(0);
        }
        return new Batch(messages, messages.stream().map(preparation::prepare).toList(), positions, lag);
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    /** Waits until the record at this index is prepared; throws the defect that the preparation met. */
    PreparedRecord at(int index) {
        return prepared.get(index).join();
    }
}
