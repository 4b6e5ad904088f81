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
 * One partition of the match topic, from a fence to the first failure, step by step: {@link #begin} finds out what the
 * topic holds, and from then on {@link #take}, {@link #differences} and {@link #write} make it what the engine
 * computes. Knows neither threads nor waits of its own. After any failure it is of no further use: close it, open
 * another.
 */
public final class ListReconciliation implements AutoCloseable {

    private final int partition;
    private final MatchTopic topic;
    private final Matching matching;
    private final Partitioning partitioning;
    private final ListWriter writer;
    private final PublishedVersions held = new PublishedVersions();
    private @Nullable DirtyLists dirty;

    /** Fences older writers of this partition. */
    public ListReconciliation(int partition, MatchTopic topic, Matching matching, Partitioning partitioning) {
        this.partition = partition;
        this.topic = topic;
        this.matching = matching;
        this.partitioning = partitioning;
        this.writer = topic.open(partition);
    }

    /** Reads what the topic holds; from now on every list that may differ from it is there to be taken. */
    public void begin() {
        topic.read(partition, held::read);
        dirty = matching.track(partition, held.owners());
    }

    /** Whether it has begun and nobody else in this process has begun with the partition since. */
    public boolean isOpen() {
        return dirty != null && dirty.isOpen();
    }

    /** See {@link DirtyLists#take}. Whoever takes must go on to {@link #write}, or give up this keeping. */
    public List<DirtyList> take(int most, Duration atMost) throws InterruptedException {
        return Objects.requireNonNull(dirty, "begun").take(most, atMost);
    }

    /** See {@link DirtyLists#takeReady}, and {@link #take}. */
    public List<DirtyList> takeReady(int most) {
        return Objects.requireNonNull(dirty, "begun").takeReady(most);
    }

    /**
     * Those of these lists that the topic holds otherwise than it has to: as the engine computes them, or none for an
     * owner who is gone, or whose lists belong elsewhere.
     */
    public List<Difference> differences(List<DirtyList> taken) {
        Map<ProfileId, MatchList> lists = matching.lists(taken.stream().map(DirtyList::owner)
                .filter(owner -> partitioning.of(owner) == partition).toList());
        List<Difference> differences = new ArrayList<>();
        for (DirtyList list : taken) {
            MatchList computed = lists.get(list.owner());
            byte @Nullable [] value = computed == null ? null : Json.write(computed);
            ListVersion version = value == null ? null : ListVersion.of(value);
            if (!Objects.equals(version, held.of(list.owner()))) {
                differences.add(new Difference(list, value, version));
            }
        }
        return differences;
    }

    /**
     * Writes these differences in one transaction with these further records and offsets; nothing, if there are none.
     *
     * @return whether there were any
     */
    public boolean write(List<Difference> differences, List<ProducerRecord<byte[], byte[]>> further,
            Map<TopicPartition, OffsetAndMetadata> offsets) {
        List<ProducerRecord<byte[], byte[]>> messages = new ArrayList<>(further);
        differences.forEach(difference -> messages.add(difference.message(partition)));
        boolean any = !messages.isEmpty() || !offsets.isEmpty();
        if (any) {
            writer.write(messages, offsets);
        }
        differences.forEach(difference -> difference.applyTo(held));
        return any;
    }

    /** Commits these offsets, or else nothing, to learn whether another writer has come. */
    public void prove(Map<TopicPartition, OffsetAndMetadata> offsets) {
        writer.write(List.of(), offsets);
    }

    /** How many lists the topic holds. */
    int size() {
        return held.owners().size();
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
