package org.puente.matcher.readmodel;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Records that wait to be shown, the last of each key. Whoever takes gets those that have waited longest and the
 * youngest by turns: one change that turns thousands of lists does not hold up the changes after it, and these do not
 * hold it up for ever. Who is young is told by timestamps, since partitions are not read in the order in which they
 * were written.
 */
final class Backlog {

    /** Of bytes for a record besides its key, twice, and its value. */
    private static final int OVERHEAD = 500;

    /** By key, the longest waiting first. */
    private final SequencedMap<String, ConsumerRecord<byte[], byte[]>> waiting = new LinkedHashMap<>();
    private final NavigableSet<Age> ages = new TreeSet<>(
            Comparator.comparingLong(Age::timestamp).thenComparing(Age::key));
    private long bytes;
    private boolean youngestNext;

    /** Takes in a record, in place of an older one of its key. */
    void add(String key, ConsumerRecord<byte[], byte[]> message) {
        ConsumerRecord<byte[], byte[]> before = waiting.get(key);
        if (before == null || before.offset() < message.offset()) {
            if (before != null) {
                forget(key, before);
            }
            waiting.put(key, message);
            ages.add(new Age(message.timestamp(), key));
            bytes += size(message);
        }
    }

    /** At most so many, by key; they no longer wait. */
    Map<String, ConsumerRecord<byte[], byte[]>> take(int most) {
        Map<String, ConsumerRecord<byte[], byte[]>> taken = new HashMap<>();
        while (taken.size() < most && !waiting.isEmpty()) {
            String key = youngestNext ? ages.last().key() : waiting.firstEntry().getKey();
            youngestNext = !youngestNext;
            ConsumerRecord<byte[], byte[]> message = Objects.requireNonNull(waiting.remove(key));
            forget(key, message);
            taken.put(key, message);
        }
        return taken;
    }

    /** Forgets those of all other partitions. */
    void retain(Set<Integer> partitions) {
        List<String> gone = waiting.entrySet().stream().filter(it -> !partitions.contains(it.getValue().partition()))
                .map(Map.Entry::getKey).toList();
        gone.forEach(key -> forget(key, Objects.requireNonNull(waiting.remove(key))));
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

    /** What it holds, roughly. */
    long bytes() {
        return bytes;
    }

    private void forget(String key, ConsumerRecord<byte[], byte[]> message) {
        ages.remove(new Age(message.timestamp(), key));
        bytes -= size(message);
    }

    private static long size(ConsumerRecord<byte[], byte[]> message) {
        return OVERHEAD + 2L * message.serializedKeySize() + Math.max(0, message.serializedValueSize());
    }

    private record Age(long timestamp, String key) {}
}
