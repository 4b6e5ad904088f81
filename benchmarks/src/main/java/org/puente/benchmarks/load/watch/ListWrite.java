package org.puente.benchmarks.load.watch;

import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.puente.contract.profile.ProfileId;
import org.puente.matcher.matching.ListVersion;

/** A record of the match topic, and when it was seen there and in the store, by {@link System#nanoTime}. */
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

    /** Empty if it says that the owner is gone. */
    public Optional<ListVersion> version() {
        return version;
    }

    /** When a reader of committed records had it. */
    public long onTopic() {
        return onTopic;
    }

    /** When the store showed it, or something later; 0 while it does not. */
    public long inStore() {
        return inStore;
    }

    public void seenInStore(long now) {
        inStore = now;
    }
}
