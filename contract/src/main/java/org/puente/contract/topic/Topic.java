package org.puente.contract.topic;

import java.time.Duration;

/**
 * A topic and the promises that its records keep.
 *
 * @param name      its name in Kafka
 * @param key       what the key says
 * @param value     what the value says; null values are tombstones on compacted topics
 * @param cleanup   what Kafka may remove
 * @param retention of a compacted topic: how long before a superseded record may be compacted away, so that the past
 *                  can be folded again; of a deleting topic: how long records stay
 * @param mostBytes what a batch of its records may take in Kafka
 * @param owner     the service that creates and writes it
 */
public record Topic(String name, String key, String value, Cleanup cleanup, Duration retention, int mostBytes,
        String owner) {

    /** What Kafka may remove. */
    public enum Cleanup {
        COMPACT,
        DELETE
    }
}
