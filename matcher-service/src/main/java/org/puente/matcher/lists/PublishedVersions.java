package org.puente.matcher.lists;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.ProfileId;
import org.puente.matcher.matching.ListVersion;

/** The version of each list that a partition of the match topic holds, from what was read and written. */
final class PublishedVersions {

    private final Map<ProfileId, ListVersion> versions = new HashMap<>();

    /** Notes the version that the topic holds of this owner's list; null for none. */
    void put(ProfileId owner, @Nullable ListVersion version) {
        if (version == null) {
            versions.remove(owner);
        } else {
            versions.put(owner, version);
        }
    }

    /** Notes the next record of the match topic. Ignores keys that are not profile ids. */
    void read(ConsumerRecord<byte[], byte[]> message) {
        byte @Nullable [] value = message.value();
        ProfileId.parse(new String(message.key(), StandardCharsets.UTF_8))
                .ifPresent(owner -> put(owner, value == null ? null : ListVersion.of(value)));
    }

    /** The version of this owner's list; null if the topic holds none. */
    @Nullable
    ListVersion of(ProfileId owner) {
        return versions.get(owner);
    }

    Set<ProfileId> owners() {
        return versions.keySet();
    }
}
