package org.puente.matcher.inputs;

import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.puente.engine.EncodedEvent;
import org.puente.matcher.matching.Matching;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.MeterRegistry;

/** Folds decoded records: events into the matchmaker, models into the model switch, rejections into their list. */
@Component
class RecordFolding {

    private static final Logger LOG = LoggerFactory.getLogger(RecordFolding.class);

    private final Matching matching;
    private final ModelChanges models;
    private final RejectedOffsets rejected;
    private final FoldProgress progress;
    private final FoldMeters meters;

    RecordFolding(Matching matching, ModelChanges models, RejectedOffsets rejected, FoldProgress progress,
            MeterRegistry registry) {
        this.matching = matching;
        this.models = models;
        this.rejected = rejected;
        this.progress = progress;
        this.meters = new FoldMeters(registry, progress);
    }

    /** Continues from a checkpoint instead of the beginning of the log. */
    void continueFrom(Checkpoint checkpoint) {
        matching.restore(checkpoint.matchmaker(), checkpoint.day());
        checkpoint.rejected()
                .forEach((partition, offsets) -> offsets.forEach(offset -> rejected.add(partition, offset)));
        progress.advanceTo(checkpoint.positions(), 0);
    }

    /** Folds a batch, all events of it under one lock. */
    void fold(Batch batch) {
        List<EncodedEvent> events = new ArrayList<>(batch.messages().size());
        for (int i = 0; i < batch.messages().size(); i++) {
            PreparedRecord prepared = batch.at(i);
            prepared.event().ifPresent(events::add);
            take(prepared.decoded(), batch.messages().get(i));
        }
        if (!events.isEmpty()) {
            matching.fold(events);
        }
    }

    private void take(Decoded decoded, ConsumerRecord<byte[], byte[]> message) {
        meters.count(decoded, message);
        if (decoded.change().orElse(null) instanceof Change.ModelNamed named) {
            models.fold(named);
        }
        if (decoded instanceof Decoded.Rejected refusal) {
            LOG.info("Rejected {}-{}@{}: {}", message.topic(), message.partition(), message.offset(), refusal.reason());
            rejected.add(new TopicPartition(message.topic(), message.partition()), message.offset());
        }
    }
}
