package org.puente.benchmarks.load.watch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.topic.Topics;
import org.puente.matcher.matching.ListVersion;

/** Notes when records of the match topic become visible to a consumer of committed records, from the beginning. */
public final class TopicWatcher extends Watcher {

    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Consumer<ListWrite> then;
    private final Map<ProfileId, Optional<ListVersion>> latest = new HashMap<>();
    private List<ListWrite> writes = new ArrayList<>();
    private long lastSeen = System.nanoTime();

    /** @param then receives each record at once */
    public TopicWatcher(String bootstrapServers, Consumer<ListWrite> then) {
        super("topic-watch");
        this.then = then;
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = IntStream.range(0, Topics.DEFAULT_PARTITIONS)
                .mapToObj(partition -> new TopicPartition(Topics.MATCHES.name(), partition)).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** The records since the last call. */
    public synchronized List<ListWrite> take() {
        List<ListWrite> taken = writes;
        writes = new ArrayList<>();
        return taken;
    }

    /** The last version of each list; empty for withdrawn owners. */
    public synchronized Map<ProfileId, Optional<ListVersion>> latest() {
        return Map.copyOf(latest);
    }

    /** {@link System#nanoTime} of the last record. */
    public synchronized long lastSeen() {
        return lastSeen;
    }

    @Override
    long poll() {
        for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
            long now = System.nanoTime();
            ProfileId owner = ProfileId.of(new String(message.key(), StandardCharsets.UTF_8));
            ListWrite write = new ListWrite(message, owner, now);
            note(write);
            then.accept(write);
        }
        return 0;
    }

    @Override
    void closeClient() {
        consumer.close();
    }

    private synchronized void note(ListWrite write) {
        writes.add(write);
        latest.put(write.owner(), write.version());
        lastSeen = write.onTopic();
    }
}
