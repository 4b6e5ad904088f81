package org.puente.matcher.models.refit;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.puente.contract.control.Statistics;
import org.puente.contract.topic.Topics;
import org.puente.engine.Event;
import org.puente.engine.vector.Census;
import org.puente.eventlog.Partitioning;
import org.puente.eventlog.reading.LogReader;
import org.puente.eventlog.reading.LogReaders;
import org.puente.matcher.inputs.Decoder;
import org.puente.matcher.inputs.FoldProgress;
import org.springframework.stereotype.Component;

/**
 * Counts the profiles on the log up to the fold's position, partition by partition in two passes: the first finds the
 * last record of each key, the second counts the profiles of these records. Memory: the keys of one partition.
 */
@Component
class CorpusScan {

    private final LogReaders readers;
    private final Decoder decoder;
    private final FoldProgress progress;
    private final Partitioning partitioning;

    CorpusScan(LogReaders readers, Decoder decoder, FoldProgress progress, Partitioning partitioning) {
        this.readers = readers;
        this.decoder = decoder;
        this.progress = progress;
        this.partitioning = partitioning;
    }

    /** The statistics of the corpus; empty if the count is cancelled. Waits for a broker that is away. */
    Optional<Statistics> count(BooleanSupplier cancelled) {
        Census census = new Census();
        for (int number = 0; number < partitioning.partitions(); number++) {
            TopicPartition partition = new TopicPartition(Topics.PROFILES.name(), number);
            Map<TopicPartition, Long> end = Map.of(partition, progress.position(partition));
            Map<String, Long> last = new HashMap<>();
            read(end, message -> last.put(key(message), message.offset()), cancelled);
            read(end, message -> {
                if (Objects.equals(last.get(key(message)), message.offset())) {
                    count(message, census);
                }
            }, cancelled);
        }
        return cancelled.getAsBoolean() ? Optional.empty() : Optional.of(census.statistics());
    }

    private void read(Map<TopicPartition, Long> end, LogReader.Sink sink, BooleanSupplier cancelled) {
        try (LogReader log = readers.open("puente-census")) {
            boolean read = false;
            while (!read && !cancelled.getAsBoolean()) {
                read = log.read(end, sink);
            }
        }
    }

    private void count(ConsumerRecord<byte[], byte[]> message, Census census) {
        decoder.decode(message).event().ifPresent(event -> {
            if (event instanceof Event.ProfileChanged(var profile)) {
                census.add(profile);
            }
        });
    }

    /** Decodes one character per byte, so that different keys stay different whatever their bytes. */
    private static String key(ConsumerRecord<byte[], byte[]> message) {
        return message.key() == null ? "" : new String(message.key(), StandardCharsets.ISO_8859_1);
    }
}
