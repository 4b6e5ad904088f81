package org.puente.contract.kafka;

import java.time.Duration;
import java.util.Map;

import org.puente.contract.topic.Topic;
import org.puente.contract.topic.Topics;

/** The configuration that keeps a topic's promises. */
final class TopicConfig {

    static final String CLEANUP_POLICY = "cleanup.policy";

    /** How long a tombstone stays, so that a reader who was away for less than this learns of every withdrawal. */
    private static final Duration TOMBSTONES = Duration.ofDays(30);

    /**
     * What a batch of records may take. A record is at most 64 KiB; rejections may take twice as much as what they
     * reject, so that the reason fits in too, whatever the broker's own limit is.
     */
    private static final int MOST_BATCH_BYTES = 256 * 1024;

    /** A model is at most 1,000,000 bytes, with something for its headers. */
    private static final int MOST_MODEL_BATCH_BYTES = 1024 * 1024;

    private TopicConfig() {}

    static Map<String, String> of(Topic topic) {
        String retention = Long.toString(topic.retention().toMillis());
        return switch (topic.cleanup()) {
            case COMPACT -> Map.of(CLEANUP_POLICY, cleanup(topic), "min.compaction.lag.ms", retention,
                    "delete.retention.ms", Long.toString(TOMBSTONES.toMillis()), "max.message.bytes",
                    Integer.toString(topic.equals(Topics.CONTROL) ? MOST_MODEL_BATCH_BYTES : MOST_BATCH_BYTES));
            case DELETE -> Map.of(CLEANUP_POLICY, cleanup(topic), "retention.ms", retention, "max.message.bytes",
                    Integer.toString(2 * MOST_BATCH_BYTES));
        };
    }

    static String cleanup(Topic topic) {
        return switch (topic.cleanup()) {
            case COMPACT -> "compact";
            case DELETE -> "delete";
        };
    }
}
