package org.puente.matcher.lists;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.eventlog.Partitioning;
import org.puente.matcher.matching.DirtyList;
import org.puente.matcher.matching.DirtyLists;
import org.puente.matcher.matching.ListVersion;
import org.puente.matcher.matching.Matching;

/**
 * Reconciles one partition of the match topic with the engine, from a fence to the first failure: {@link #begin} reads
 * what the topic holds, and from then on {@link #take}, {@link #differences} and {@link #write} publish what differs.
 * Starts no thread. After any failure it is of no further use: close it and open another.
 */
public final class ListReconciliation implements AutoCloseable {

    private final int partition;
    private final MatchTopic topic;
    private final Matching matching;
    private final Partitioning partitioning;
    private final ListWriter writer;
    private final PublishedVersions published = new PublishedVersions();
    private @Nullable DirtyLists dirty;

    /** Fences older writers of this partition. */
    public ListReconciliation(int partition, MatchTopic topic, Matching matching, Partitioning partitioning) {
        this.partition = partition;
        this.topic = topic;
        this.matching = matching;
        this.partitioning = partitioning;
        this.writer = topic.open(partition);
    }

    /** Reads what the topic holds. Afterwards every list that may differ can be taken. */
    public void begin() {
        topic.read(partition, published::read);
        dirty = matching.track(partition, published.owners());
    }

    /** Whether this has begun and no other reconciliation of the partition has begun in this process since. */
    public boolean isOpen() {
        return dirty != null && dirty.isOpen();
    }

    /** As {@link DirtyLists#take}. The caller must write the lists it takes, or close this reconciliation. */
    public List<DirtyList> take(int most, Duration atMost) throws InterruptedException {
        return Objects.requireNonNull(dirty, "begun").take(most, atMost);
    }

    /** As {@link DirtyLists#takeReady}; the caller owes what {@link #take} says. */
    public List<DirtyList> takeReady(int most) {
        return Objects.requireNonNull(dirty, "begun").takeReady(most);
    }

    /**
     * The differences between the topic and the engine among these lists. An owner that is gone, or whose lists belong
     * to another partition, has no list.
     */
    public List<Difference> differences(List<DirtyList> taken) {
        Map<ProfileId, MatchList> lists = matching.lists(taken.stream().map(DirtyList::owner)
                .filter(owner -> partitioning.of(owner) == partition).toList());
        List<Difference> differences = new ArrayList<>();
        for (DirtyList list : taken) {
            MatchList computed = lists.get(list.owner());
            byte @Nullable [] value = computed == null ? null : Json.write(computed);
            ListVersion version = value == null ? null : ListVersion.of(value);
            if (!Objects.equals(version, published.of(list.owner()))) {
                differences.add(new Difference(list, value, version));
            }
        }
        return differences;
    }

    /**
     * Writes differences, further records and offsets in one transaction; writes nothing if there are none.
     *
     * @return whether anything was written
     */
    public boolean write(List<Difference> differences, List<ProducerRecord<byte[], byte[]>> further,
            Map<TopicPartition, OffsetAndMetadata> offsets) {
        List<ProducerRecord<byte[], byte[]>> messages = new ArrayList<>(further);
        differences.forEach(difference -> messages.add(difference.message(partition)));
        boolean any = !messages.isEmpty() || !offsets.isEmpty();
        if (any) {
            writer.write(messages, offsets);
        }
        differences.forEach(difference -> difference.applyTo(published));
        return any;
    }

    /** Commits these offsets, perhaps none, which fails if another writer has fenced this one. */
    public void prove(Map<TopicPartition, OffsetAndMetadata> offsets) {
        writer.write(List.of(), offsets);
    }

    /** How many lists the topic holds. */
    int size() {
        return published.owners().size();
    }

    @Override
    public void close() {
        try (writer) {
            if (dirty != null) {
                dirty.close();
            }
        }
    }
}
