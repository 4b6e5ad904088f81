package org.puente.benchmarks.load.watch;

import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.puente.contract.profile.ProfileId;
import org.puente.matcher.matching.ListVersion;

/** A record of the match topic with the times, of {@link System#nanoTime}, at which topic and store showed it. */
public final class ListWrite {

    private final ConsumerRecord<byte[], byte[]> message;
    private final ProfileId owner;
    private final Optional<ListVersion> version;
    private final long onTopic;
    private volatile long inStore;

    public ListWrite(ConsumerRecord<byte[], byte[]> message, ProfileId owner, long onTopic) {
        this.message = message;
        this.owner = owner;
        this.version = Optional.ofNullable(message.value()).map(ListVersion::of);
        this.onTopic = onTopic;
    }

    public ConsumerRecord<byte[], byte[]> message() {
        return message;
    }

    public ProfileId owner() {
        return owner;
    }

    /** The version of the list; empty for a tombstone. */
    public Optional<ListVersion> version() {
        return version;
    }

    /** Time at which a consumer of committed records received it. */
    public long onTopic() {
        return onTopic;
    }

    /** Time at which the store showed this or a later write of the list; 0 before. */
    public long inStore() {
        return inStore;
    }

    public void seenInStore(long now) {
        inStore = now;
    }
}
