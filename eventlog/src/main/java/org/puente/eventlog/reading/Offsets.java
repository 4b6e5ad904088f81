package org.puente.eventlog.reading;

import java.util.Map;

import org.apache.kafka.common.TopicPartition;

/** Arithmetic on offsets of several partitions. */
public final class Offsets {

    private Offsets() {}

    /** The sum of the offsets: a measure of progress through a log, compacted offsets included. */
    public static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }
}
