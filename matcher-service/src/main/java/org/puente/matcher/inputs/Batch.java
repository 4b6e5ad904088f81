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
 * What one poll came to, while other threads read it.
 *
 * @param messages  in the order of their partitions
 * @param foldables of each, in the same order, once it has been read
 * @param positions where the consumer stood after the poll
 * @param lag       records known to wait behind it
 */
record Batch(List<ConsumerRecord<byte[], byte[]>> messages, List<CompletableFuture<Foldable>> foldables,
        Map<TopicPartition, Long> positions, long lag) {

    /** Takes over what this consumer has just given, and has it read ahead. */
    static Batch of(ConsumerRecords<byte[], byte[]> polled, Consumer<byte[], byte[]> consumer, ReadAhead ahead) {
        List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>(polled.count());
        polled.forEach(messages::add);
        Map<TopicPartition, Long> positions = HashMap.newHashMap(consumer.assignment().size());
        long lag = 0;
        for (TopicPartition partition : consumer.assignment()) {
            positions.put(partition, consumer.position(partition));
            lag += consumer.currentLag(partition).orElse(0);
        }
        return new Batch(messages, messages.stream().map(ahead::read).toList(), positions, lag);
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    /** Waits until the record at this place has been read; whatever defect that met is thrown here. */
    Foldable at(int place) {
        return foldables.get(place).join();
    }
}
