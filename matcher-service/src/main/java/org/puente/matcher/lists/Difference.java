package org.puente.matcher.lists;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.puente.contract.topic.CloudEvents;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Topics;
import org.puente.eventlog.CloudEventHeaders;
import org.puente.matcher.matching.DirtyList;
import org.puente.matcher.matching.ListVersion;

/**
 * A list whose published version differs from what the engine computes.
 *
 * @param list      its owner, and since when it is dirty
 * @param value     the computed list; null if the owner is gone
 * @param published what the topic holds once it is written; null if nothing
 */
@SuppressWarnings("ArrayRecordComponent")
public record Difference(DirtyList list, byte @Nullable [] value, @Nullable ListVersion published) {

    private static final String SOURCE = "/puente/matcher-service";

    /** The record to publish: a tombstone if the owner is gone. Equal lists give equal records. */
    ProducerRecord<byte[], byte[]> message(int partition) {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(Topics.MATCHES.name(), partition,
                list.owner().key().getBytes(StandardCharsets.UTF_8), value);
        String id = list.owner() + "#" + (published == null ? "gone" : published.toString());
        CloudEventHeaders.write(CloudEvents.headers(EventType.MATCH_LIST, SOURCE, id), message.headers());
        return message;
    }

    void applyTo(PublishedVersions held) {
        held.put(list.owner(), published);
    }
}
