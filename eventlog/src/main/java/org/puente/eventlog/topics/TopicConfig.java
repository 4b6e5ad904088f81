package org.puente.eventlog.topics;

import java.time.Duration;
import java.util.Map;

import org.puente.contract.topic.Topic;

/** The configuration that keeps a topic's promises. */
final class TopicConfig {

    static final String CLEANUP_POLICY = "cleanup.policy";

    /** How long a tombstone stays, so that a reader who was away for less than this learns of every withdrawal. */
    private static final Duration TOMBSTONES = Duration.ofDays(30);

    private TopicConfig() {}

    static Map<String, String> of(Topic topic) {
        String retention = Long.toString(topic.retention().toMillis());
        String mostBytes = Integer.toString(topic.mostBytes());
        return switch (topic.cleanup()) {
            case COMPACT -> Map.of(CLEANUP_POLICY, cleanup(topic), "min.compaction.lag.ms", retention,
                    "delete.retention.ms", Long.toString(TOMBSTONES.toMillis()), "max.message.bytes",
                    mostBytes);
            case DELETE -> Map.of(CLEANUP_POLICY, cleanup(topic), "retention.ms", retention, "max.message.bytes",
                    mostBytes);
        };
    }

    static String cleanup(Topic topic) {
        return switch (topic.cleanup()) {
            case COMPACT -> "compact";
            case DELETE -> "delete";
        };
    }
}
