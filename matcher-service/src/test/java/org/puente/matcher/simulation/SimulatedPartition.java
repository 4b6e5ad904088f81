package org.puente.matcher.simulation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.puente.matcher.fixture.RandomRecords;

/** One partition of the simulated log, as readers of committed records see it. */
final class SimulatedPartition {

    private final List<Entry> entries = new ArrayList<>();
    private long end;

    private record Entry(ConsumerRecord<byte[], byte[]> message, Transaction transaction) {}

    /**
     * Some of the partition's records.
     *
     * @param messages committed ones, in order
     * @param next     where to go on reading
     */
    record Read(List<ConsumerRecord<byte[], byte[]>> messages, long next) {}

    void append(ProducerRecord<byte[], byte[]> message, Transaction transaction) {
        entries.add(new Entry(RandomRecords.at(end, message), transaction));
        end++;
    }

    /** Where this transaction has records, the marker that ends it takes an offset too. */
    void mark(Transaction transaction) {
        if (entries.stream().anyMatch(it -> it.transaction == transaction)) {
            end++;
        }
    }

    /** Where the records end that readers may see: at the first of a transaction that is not decided. */
    long stableEnd() {
        return entries.stream().filter(it -> it.transaction.isPending()).mapToLong(it -> it.message.offset())
                .findFirst().orElse(end);
    }

    /** At most so many of the committed records from this offset on. */
    Read read(long from, int most) {
        long stable = stableEnd();
        List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>();
        for (Entry entry : entries) {
            long offset = entry.message.offset();
            if (offset >= from && offset < stable && entry.transaction.isCommitted()) {
                if (messages.size() == most) {
                    return new Read(messages, offset);
                }
                messages.add(entry.message);
            }
        }
        return new Read(messages, stable);
    }

    /** The last committed record of each key. */
    Map<String, ConsumerRecord<byte[], byte[]>> latest() {
        Map<String, ConsumerRecord<byte[], byte[]>> latest = new LinkedHashMap<>();
        read(0, Integer.MAX_VALUE).messages.forEach(message -> latest.put(key(message), message));
        return latest;
    }

    /** Keeps, below this offset, only the last record of each key; tombstones stay. */
    void compact(long below) {
        long cleaned = Math.min(below, stableEnd());
        Set<String> later = new HashSet<>();
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : entries.reversed()) {
            boolean dirty = entry.message.offset() >= cleaned;
            if (dirty || (entry.transaction.isCommitted() && later.add(key(entry.message)))) {
                kept.addFirst(entry);
            }
        }
        entries.clear();
        entries.addAll(kept);
    }

    static String key(ConsumerRecord<byte[], byte[]> message) {
        return new String(message.key(), StandardCharsets.UTF_8);
    }
}
