package org.puente.eventlog.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.puente.eventlog.Backoff;
import org.puente.eventlog.KafkaClients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads partitions from their beginning with a consumer of its own, up to ends that may move on. Waits for a broker
 * that is away and then continues at its position. For one thread.
 */
public final class LogReader implements AutoCloseable {

    /** Takes one record. */
    @FunctionalInterface
    public interface Sink {

        void accept(ConsumerRecord<byte[], byte[]> message);
    }

    private static final Logger LOG = LoggerFactory.getLogger(LogReader.class);
    private static final Duration LONGEST_RETRY = Duration.ofSeconds(2);

    private final String name;
    private final KafkaClients clients;
    private final PollSettings settings;
    private final Backoff backoff;
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private @Nullable Consumer<byte[], byte[]> open;

    LogReader(String name, KafkaClients clients, PollSettings settings) {
        this.name = name;
        this.clients = clients;
        this.settings = settings;
        this.backoff = new Backoff(settings.firstRetry(), LONGEST_RETRY);
    }

    /**
     * Reads on, with one poll, or waits a while for a broker that is away. Hands over each record once, in the order of
     * its partition, and none at or beyond these ends. The partitions are the same at every call.
     *
     * @return whether everything before the ends has been read
     */
    public boolean read(Map<TopicPartition, Long> ends, Sink sink) {
        try {
            Consumer<byte[], byte[]> consumer = open == null ? open(ends) : open;
            List<TopicPartition> unread = unread(ends);
            if (unread.isEmpty()) {
                return true;
            }
            consumer.pause(consumer.assignment());
            consumer.resume(unread);
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(settings.timeout())) {
                TopicPartition partition = new TopicPartition(message.topic(), message.partition());
                if (message.offset() < end(ends, partition)) {
                    sink.accept(message);
                    positions.put(partition, message.offset() + 1);
                }
            }
            unread.forEach(partition -> settle(consumer, partition, end(ends, partition)));
            backoff.reset();
            return unread(ends).isEmpty();
        } catch (KafkaException outage) {
            LOG.warn("{} waits for the broker: {}", name, outage.getMessage());
            close();
            backoff.await();
            return false;
        }
    }

    /** The offset of the next record, of each partition that has been read from. */
    public Map<TopicPartition, Long> positions() {
        return Map.copyOf(positions);
    }

    @Override
    public void close() {
        Consumer<byte[], byte[]> closing = open;
        open = null;
        if (closing != null) {
            try {
                closing.close();
            } catch (InterruptException stopping) {
                LOG.debug("{} was interrupted while it closed", name);
            }
        }
    }

    private Consumer<byte[], byte[]> open(Map<TopicPartition, Long> ends) {
        Consumer<byte[], byte[]> consumer = clients.consumer(name,
                Map.of(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.maxRecords()));
        open = consumer;
        consumer.assign(ends.keySet());
        consumer.beginningOffsets(ends.keySet()).forEach((partition, first) -> {
            positions.merge(partition, first, Math::max);
            consumer.seek(partition, position(partition));
        });
        return consumer;
    }

    /** Moves the position past transaction markers up to the end, and back to the end if the poll went beyond it. */
    private void settle(Consumer<byte[], byte[]> consumer, TopicPartition partition, long end) {
        long next = consumer.position(partition);
        if (next > end) {
            consumer.seek(partition, end);
        }
        positions.put(partition, Math.min(next, end));
    }

    private List<TopicPartition> unread(Map<TopicPartition, Long> ends) {
        List<TopicPartition> unread = new ArrayList<>(ends.keySet());
        unread.removeIf(partition -> position(partition) >= end(ends, partition));
        return unread;
    }

    private long position(TopicPartition partition) {
        return positions.getOrDefault(partition, 0L);
    }

    private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
        return Objects.requireNonNull(ends.get(partition));
    }
}
