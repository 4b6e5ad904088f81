package org.puente.matcher.lists;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.ProfileId;
import org.puente.matcher.matching.ListVersion;

/** Which lists a partition of the match topic holds, by what was read from it and written to it. */
final class PublishedVersions {

    private final Map<ProfileId, ListVersion> versions = new HashMap<>();

    /** The topic holds this version, or, without one, none. */
    void put(ProfileId owner, @Nullable ListVersion version) {
        if (version == null) {
            versions.remove(owner);
        } else {
            versions.put(owner, version);
        }
    }

    /** The topic's next record; one whose key names nobody is nobody's list. */
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
