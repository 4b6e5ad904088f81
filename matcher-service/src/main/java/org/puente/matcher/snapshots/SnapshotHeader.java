package org.puente.matcher.snapshots;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.kafka.common.TopicPartition;

/**
 * What a snapshot was taken from.
 *
 * @param written   when
 * @param topics    ids of the input topics, by name
 * @param positions everything below has been folded
 * @param rejected  where records lie that were refused and may not have been dead-lettered yet
 */
record SnapshotHeader(Instant written, Map<String, String> topics, Map<TopicPartition, Long> positions,
        Map<TopicPartition, List<Long>> rejected) {

    /**
     * Why a start from this log must not use the snapshot; empty if it may.
     *
     * @param beginnings of the log's partitions
     * @param ends       of the log's partitions
     */
    Optional<String> objection(TopicIdentities log, Map<TopicPartition, Long> beginnings,
            Map<TopicPartition, Long> ends,
            Instant now) {
        Duration age = Duration.between(written, now);
        if (age.isNegative()) {
            return Optional.of("it was written in the future, at " + written);
        }
        if (age.compareTo(log.tombstonesStay().dividedBy(2)) > 0) {
            return Optional.of("at " + age + " it is older than half of the " + log.tombstonesStay()
                    + " for which the log keeps withdrawals");
        }
        if (!topics.equals(log.ids())) {
            return Optional.of("the topics have been created anew");
        }
        return positions.entrySet().stream()
                .filter(position -> position.getValue() < beginnings.getOrDefault(position.getKey(), Long.MAX_VALUE)
                        || position.getValue() > ends.getOrDefault(position.getKey(), Long.MIN_VALUE))
                .findAny().map(position -> "the log does not hold " + position.getKey() + "@" + position.getValue());
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(written.toEpochMilli());
        out.writeInt(topics.size());
        for (Map.Entry<String, String> topic : topics.entrySet()) {
            out.writeUTF(topic.getKey());
            out.writeUTF(topic.getValue());
        }
        out.writeInt(positions.size());
        for (Map.Entry<TopicPartition, Long> position : positions.entrySet()) {
            write(position.getKey(), out);
            out.writeLong(position.getValue());
        }
        out.writeInt(rejected.size());
        for (Map.Entry<TopicPartition, List<Long>> offsets : rejected.entrySet()) {
            write(offsets.getKey(), out);
            out.writeInt(offsets.getValue().size());
            for (long offset : offsets.getValue()) {
                out.writeLong(offset);
            }
        }
    }

    static SnapshotHeader read(DataInput in) throws IOException {
        Instant written = Instant.ofEpochMilli(in.readLong());
        Map<String, String> topics = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            topics.put(in.readUTF(), in.readUTF());
        }
        Map<TopicPartition, Long> positions = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            positions.put(partition(in), in.readLong());
        }
        Map<TopicPartition, List<Long>> rejected = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            rejected.put(partition(in), offsets(in));
        }
        return new SnapshotHeader(written, topics, positions, rejected);
    }

    private static void write(TopicPartition it, DataOutput out) throws IOException {
        out.writeUTF(it.topic());
        out.writeInt(it.partition());
    }

    private static TopicPartition partition(DataInput in) throws IOException {
        return new TopicPartition(in.readUTF(), in.readInt());
    }

    private static List<Long> offsets(DataInput in) throws IOException {
        List<Long> offsets = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            offsets.add(in.readLong());
        }
        return offsets;
    }
}
