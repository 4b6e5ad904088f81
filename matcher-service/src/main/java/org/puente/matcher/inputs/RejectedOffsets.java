package org.puente.matcher.inputs;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;

/**
 * Offsets of rejected records that may not have been dead-lettered yet. The records are not kept: the owner of the
 * partition reads them from the log again.
 */
@Component
public class RejectedOffsets {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<TopicPartition, NavigableSet<Long>> offsets = new HashMap<>();

    void add(TopicPartition partition, long offset) {
        lock.lock();
        try {
            offsets.computeIfAbsent(partition, any -> new TreeSet<>()).add(offset);
        } finally {
            lock.unlock();
        }
    }

    /** All offsets, by partition. */
    public Map<TopicPartition, List<Long>> all() {
        lock.lock();
        try {
            return offsets.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, waiting -> List.copyOf(waiting.getValue())));
        } finally {
            lock.unlock();
        }
    }

    /** Forgets the offsets below this one: their records have been sent. */
    public void sentBelow(TopicPartition partition, long offset) {
        lock.lock();
        try {
            offsets.getOrDefault(partition, new TreeSet<>()).headSet(offset).clear();
        } finally {
            lock.unlock();
        }
    }

    /** The lowest offsets that wait in this partition, ascending, at most {@code most}. */
    public List<Long> waiting(TopicPartition partition, int most) {
        lock.lock();
        try {
            return offsets.getOrDefault(partition, new TreeSet<>()).stream().limit(most).toList();
        } finally {
            lock.unlock();
        }
    }

    /** Whether any rejected record waits in one of these partitions. */
    public boolean anyWaiting(Collection<TopicPartition> partitions) {
        return partitions.stream().anyMatch(partition -> !waiting(partition, 1).isEmpty());
    }
}
