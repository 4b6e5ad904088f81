package org.puente.matcher.profilelog;

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
 * What one poll came to, while other threads decode it.
 *
 * @param messages  in the order of their partitions
 * @param decoding  what each comes to, in the same order
 * @param positions where the consumer stood after the poll
 * @param lag       records known to wait behind it
 */
record Batch(List<ConsumerRecord<byte[], byte[]>> messages, CompletableFuture<List<Decoded>> decoding,
        Map<TopicPartition, Long> positions, long lag) {

    /** Takes over what this consumer has just given, and lets idle processors decode it. */
    static Batch of(ConsumerRecords<byte[], byte[]> polled, Consumer<byte[], byte[]> consumer, Decoder decoder) {
        List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>(polled.count());
        polled.forEach(messages::add);
        CompletableFuture<List<Decoded>> decoding = CompletableFuture
                .supplyAsync(() -> messages.parallelStream().map(decoder::decode).toList());
        Map<TopicPartition, Long> positions = HashMap.newHashMap(consumer.assignment().size());
        long lag = 0;
        for (TopicPartition partition : consumer.assignment()) {
            positions.put(partition, consumer.position(partition));
            lag += consumer.currentLag(partition).orElse(0);
        }
        return new Batch(messages, decoding, positions, lag);
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    /** Waits for what each message comes to; whatever defect the decoder met is thrown here. */
    List<Decoded> decoded() {
        return decoding.join();
    }
}
