package org.puente.matcher.lists;

import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The match topic as its writers need it. */
public interface MatchTopic {

    /** A writer of this partition; fences every older one before it returns. */
    ListWriter open(int partition);

    /** Hands over every committed record from the partition's beginning to its end at the call, in order. */
    void read(int partition, Consumer<ConsumerRecord<byte[], byte[]>> reader);
}
