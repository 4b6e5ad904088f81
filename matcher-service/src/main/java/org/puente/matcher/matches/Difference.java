package org.puente.matcher.matches;

import java.util.Map;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.ProfileId;
import org.puente.matcher.matching.DirtyList;
import org.puente.matcher.matching.ListVersion;

/**
 * A list that the topic does not hold as the engine computes it.
 *
 * @param list      whose, and since when
 * @param value     as it has to be; null if its owner is gone
 * @param published what the topic holds once it is written; null if nothing
 */
@SuppressWarnings("ArrayRecordComponent")
record Difference(DirtyList list, byte @Nullable [] value, @Nullable ListVersion published) {

    ProducerRecord<byte[], byte[]> message(int partition) {
        return MatchTopic.message(partition, list.owner(), value, published);
    }

    void applyTo(Map<ProfileId, ListVersion> held) {
        if (published == null) {
            held.remove(list.owner());
        } else {
            held.put(list.owner(), published);
        }
    }
}
