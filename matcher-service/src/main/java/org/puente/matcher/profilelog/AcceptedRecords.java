package org.puente.matcher.profilelog;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.zip.CRC32C;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Which records have been accepted: their places, and a checksum of each, since a topic may be created anew with others in
 * the same places. Four bytes for a record; forgets everything rather than to exceed {@value #MOST_PAGES} pages. For any
 * number of threads.
 */
final class AcceptedRecords {

    /** So many pages take 32 MB. */
    static final int MOST_PAGES = 1 << 15;
    /** Two to the power of this places lie on a page. */
    private static final int PAGE_BITS = 8;

    /** Checksums by place, 0 where nothing is known. */
    private final Map<Page, AtomicIntegerArray> pages = new ConcurrentHashMap<>();

    /** Whether this record, in this place, has been accepted. */
    boolean has(ConsumerRecord<byte[], byte[]> message) {
        AtomicIntegerArray page = pages.get(page(message));
        int checksum = checksum(message);
        return page != null && checksum != 0 && page.get(line(message)) == checksum;
    }

    void add(ConsumerRecord<byte[], byte[]> message) {
        if (pages.size() >= MOST_PAGES) {
            pages.clear();
        }
        pages.computeIfAbsent(page(message), fresh -> new AtomicIntegerArray(1 << PAGE_BITS)).set(line(message),
                checksum(message));
    }

    private static Page page(ConsumerRecord<byte[], byte[]> message) {
        return new Page(message.topic(), message.partition(), message.offset() >>> PAGE_BITS);
    }

    private static int line(ConsumerRecord<byte[], byte[]> message) {
        return (int) message.offset() & ((1 << PAGE_BITS) - 1);
    }

    /** Of key and value: whether a profile's id is that of its key is part of what is judged. */
    private static int checksum(ConsumerRecord<byte[], byte[]> message) {
        CRC32C checksum = new CRC32C();
        checksum.update(message.key());
        checksum.update(message.value());
        return (int) checksum.getValue();
    }

    private record Page(String topic, int partition, long number) {}
}
