package org.puente.matcher.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Records that wait to be shown, the last of each key. Whoever takes gets those that have waited longest and those that
 * came last by turns: one change that turns thousands of lists does not hold up the changes after it, and these do not
 * hold it up for ever.
 */
final class Backlog {

    /** By key, the longest waiting first. */
    private final SequencedMap<String, ConsumerRecord<byte[], byte[]>> waiting = new LinkedHashMap<>();
    /** The same keys, that of the last record last. */
    private final SequencedSet<String> arrivals = new LinkedHashSet<>();
    private long bytes;

    /** Takes in a record, in place of an older one of its key. */
    void add(String key, ConsumerRecord<byte[], byte[]> message) {
        ConsumerRecord<byte[], byte[]> before = waiting.get(key);
        if (before == null || before.offset() < message.offset()) {
            waiting.put(key, message);
            arrivals.addLast(key);
            bytes += size(message) - (before == null ? 0 : size(before));
        }
    }

    /** At most so many, by key; they no longer wait. */
    Map<String, ConsumerRecord<byte[], byte[]>> take(int most) {
        Map<String, ConsumerRecord<byte[], byte[]>> taken = new HashMap<>();
        while (taken.size() < most && !waiting.isEmpty()) {
            String key = taken.size() % 2 == 0 ? waiting.firstEntry().getKey() : arrivals.getLast();
            ConsumerRecord<byte[], byte[]> message = Objects.requireNonNull(waiting.remove(key));
            arrivals.remove(key);
            bytes -= size(message);
            taken.put(key, message);
        }
        return taken;
    }

    /** By partition, the lowest offset of those that wait. O({@link #size}). */
    Map<Integer, Long> lowest() {
        Map<Integer, Long> lowest = new HashMap<>();
        waiting.values().forEach(message -> lowest.merge(message.partition(), message.offset(), Math::min));
        return lowest;
    }

    /** How many wait. */
    int size() {
        return waiting.size();
    }

    /** Of the values that wait. */
    long bytes() {
        return bytes;
    }

    private static int size(ConsumerRecord<byte[], byte[]> message) {
        return Math.max(0, message.serializedValueSize());
    }
}
