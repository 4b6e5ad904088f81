package org.puente.matcher.inputs;

import java.time.Duration;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.puente.eventlog.Backoff;
import org.puente.eventlog.ServiceLoop;
import org.puente.eventlog.topics.TopicMismatchException;
import org.puente.matcher.matching.Matching;
import org.puente.web.lifecycle.UnrecoverableFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Learns the model first, then reads every partition of the input topics from the beginning, or from a
 * {@linkplain CheckpointSource checkpoint}, and folds every record for as long as the service runs. While one batch is
 * folded, other threads decode and encode the next. An outage of the broker is retried for ever; the fold then
 * continues at its position.
 *
 * <p>If the log loses the records at the fold's position (a topic was deleted or recreated under a running service),
 * the service ends: its state no longer follows from the log, and only a new start can help.
 */
@Component
public class InputFold extends ServiceLoop {

    private static final Logger LOG = LoggerFactory.getLogger(InputFold.class);

    private final InputConsumers consumers;
    private final Decoder decoder;
    private final Matching matching;
    private final RecordFolding folding;
    private final ModelChanges models;
    private final CheckpointSource checkpoints;
    private final FoldProgress progress;
    private final FoldProperties properties;
    private final ApplicationEventPublisher service;

    InputFold(InputConsumers consumers, Decoder decoder, Matching matching, RecordFolding folding, ModelChanges models,
            CheckpointSource checkpoints, FoldProgress progress, FoldProperties properties,
            ApplicationEventPublisher service) {
        super("fold", 0);
        this.consumers = consumers;
        this.decoder = decoder;
        this.matching = matching;
        this.folding = folding;
        this.models = models;
        this.checkpoints = checkpoints;
        this.progress = progress;
        this.properties = properties;
        this.service = service;
    }

    @Override
    protected void run() {
        try (RecordPreparation preparation = new RecordPreparation(decoder, matching::encode)) {
            foldUntilStopped(preparation);
        } finally {
            models.end();
        }
    }

    private void foldUntilStopped(RecordPreparation preparation) {
        Backoff backoff = new Backoff(properties.firstRetry(), properties.longestRetry());
        boolean canContinue = true;
        while (isRunning() && canContinue) {
            try (Consumer<byte[], byte[]> consumer = consumers.open()) {
                models.begin(consumer, () -> !isRunning());
                follow(consumer, preparation, backoff);
            } catch (TopicMismatchException mismatch) {
                canContinue = terminate(String.valueOf(mismatch.getMessage()));
            } catch (OffsetOutOfRangeException lost) {
                canContinue = terminate(
                        "The log no longer holds the records the fold stands at; start again to fold it anew");
            } catch (KafkaException outage) {
                LOG.warn("The fold waits for the broker: {}", outage.getMessage());
                backoff.await();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                canContinue = false;
            }
        }
    }

    private boolean terminate(String sentence) {
        service.publishEvent(new UnrecoverableFailure(sentence));
        return false;
    }

    private void follow(Consumer<byte[], byte[]> consumer, RecordPreparation preparation, Backoff backoff)
            throws InterruptedException {
        CatchUpLog catchUp = seek(consumer);
        Batch read = read(consumer, preparation, properties.pollTimeout());
        while (isRunning()) {
            Batch next = read(consumer, preparation, read.isEmpty() ? properties.pollTimeout() : Duration.ZERO);
            folding.fold(read);
            Batch folded = next.isEmpty() ? next : read;
            progress.advanceTo(folded.positions(), folded.lag());
            read = next;
            backoff.reset();
            if (!progress.caughtUp() && catchUp.done(progress)) {
                progress.markCaughtUp();
                LOG.info("The fold has reached the end of the log");
            }
            if (progress.caughtUp()) {
                models.step();
            }
        }
    }

    private CatchUpLog seek(Consumer<byte[], byte[]> consumer) {
        consumer.assign(consumers.partitions());
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumers.partitions());
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(consumers.partitions());
        if (progress.positions().isEmpty()) {
            checkpoints.take(matching.model(), beginnings, ends).ifPresent(folding::continueFrom);
        }
        beginnings.forEach((partition, first) -> {
            long next = progress.position(partition);
            consumer.seek(partition, next == 0 ? first : next);
        });
        return new CatchUpLog(beginnings, ends);
    }

    private static Batch read(Consumer<byte[], byte[]> consumer, RecordPreparation preparation, Duration atMost) {
        return Batch.of(consumer.poll(atMost), consumer, preparation);
    }
}
