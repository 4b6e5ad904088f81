package org.puente.matcher.inputs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.puente.engine.EncodedEvent;
import org.puente.eventlog.Backoff;
import org.puente.eventlog.KafkaClients;
import org.puente.eventlog.Partitioning;
import org.puente.eventlog.ServiceLoop;
import org.puente.eventlog.topics.TopicMismatchException;
import org.puente.eventlog.topics.TopicsReady;
import org.puente.matcher.matching.Matching;
import org.puente.web.lifecycle.UnrecoverableFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.MeterRegistry;

/**
 * Learns the model first, then reads every partition of the input topics from the beginning, or from where a
 * {@link CheckpointSource} leads, and folds what it reads, for as long as the service runs. While one batch is folded,
 * the next is decoded and encoded by other threads. A failing broker is waited for, for ever; the fold then goes on
 * where it was. What becomes of another model is the business of {@link ModelSwitch}.
 *
 * <p>Should the log lose the records it stands at (a topic was deleted or recreated under a running service), the
 * service ends: what it holds no longer follows from the log, and only a new start can help.
 */
@Component
public class InputFold extends ServiceLoop {

    private static final Logger LOG = LoggerFactory.getLogger(InputFold.class);

    private final KafkaClients clients;
    private final List<TopicPartition> partitions;
    private final Decoder decoder;
    private final Matching matching;
    private final ModelSwitch succession;
    private final CheckpointSource shortcut;
    private final RejectedOffsets rejected;
    private final FoldProgress progress;
    private final FoldProperties properties;
    private final FoldMeters meters;
    private final TopicsReady topics;
    private final ApplicationEventPublisher service;

    InputFold(KafkaClients clients, Partitioning partitioning, Decoder decoder, Matching matching,
            ModelSwitch succession, CheckpointSource shortcut, RejectedOffsets rejected, FoldProgress progress,
            FoldProperties properties, MeterRegistry registry, TopicsReady topics, ApplicationEventPublisher service) {
        super("fold", 0);
        this.clients = clients;
        this.partitions = partitioning.all(Inputs.TOPICS);
        this.decoder = decoder;
        this.matching = matching;
        this.succession = succession;
        this.shortcut = shortcut;
        this.rejected = rejected;
        this.progress = progress;
        this.properties = properties;
        this.topics = topics;
        this.service = service;
        this.meters = new FoldMeters(registry, progress);
    }

    @Override
    protected void run() {
        try (ReadAhead ahead = new ReadAhead(decoder, matching::encode)) {
            foldAsLongAsItMakesSense(ahead);
        } finally {
            succession.end();
        }
    }

    private void foldAsLongAsItMakesSense(ReadAhead ahead) {
        Backoff backoff = new Backoff(properties.firstRetry(), properties.longestRetry());
        boolean hopeful = true;
        while (isRunning() && hopeful) {
            try (Consumer<byte[], byte[]> consumer = clients.consumer("puente-fold",
                    Map.of(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, properties.maxPollRecords()))) {
                topics.ensure();
                succession.begin(consumer, () -> !isRunning());
                follow(consumer, ahead, backoff);
            } catch (TopicMismatchException mismatch) {
                hopeful = giveUp(String.valueOf(mismatch.getMessage()));
            } catch (OffsetOutOfRangeException lost) {
                hopeful = giveUp("The log no longer holds the records the fold stands at; start again to fold it anew");
            } catch (KafkaException outage) {
                LOG.warn("The fold waits for the broker: {}", outage.getMessage());
                backoff.await();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                hopeful = false;
            }
        }
    }

    private boolean giveUp(String sentence) {
        service.publishEvent(new UnrecoverableFailure(sentence));
        return false;
    }

    private void follow(Consumer<byte[], byte[]> consumer, ReadAhead ahead, Backoff backoff)
            throws InterruptedException {
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
        if (progress.positions().isEmpty()) {
            shortcut.take(matching.model(), beginnings, ends).ifPresent(this::goOnFrom);
        }
        CatchUpLog catchingUp = new CatchUpLog(beginnings, ends);
        beginnings.forEach((partition, first) -> {
            long next = progress.position(partition);
            consumer.seek(partition, next == 0 ? first : next);
        });
        Batch read = read(consumer, ahead, properties.pollTimeout());
        while (isRunning()) {
            Batch next = read(consumer, ahead, read.isEmpty() ? properties.pollTimeout() : Duration.ZERO);
            fold(read);
            Batch done = next.isEmpty() ? next : read;
            progress.advanceTo(done.positions(), done.lag());
            read = next;
            backoff.reset();
            if (!progress.caughtUp() && catchingUp.done(progress)) {
                progress.markCaughtUp();
                LOG.info("The fold has reached the end of the log");
            }
            if (progress.caughtUp()) {
                succession.step();
            }
        }
    }

    private void goOnFrom(Checkpoint start) {
        matching.goOnFrom(start.matchmaker(), start.day());
        start.rejected().forEach((partition, offsets) -> offsets.forEach(offset -> rejected.add(partition, offset)));
        progress.advanceTo(start.positions(), 0);
    }

    private static Batch read(Consumer<byte[], byte[]> consumer, ReadAhead ahead, Duration atMost) {
        return Batch.of(consumer.poll(atMost), consumer, ahead);
    }

    private void fold(Batch batch) {
        List<EncodedEvent> events = new ArrayList<>(batch.messages().size());
        for (int i = 0; i < batch.messages().size(); i++) {
            ConsumerRecord<byte[], byte[]> message = batch.messages().get(i);
            Foldable foldable = batch.at(i);
            foldable.event().ifPresent(events::add);
            take(foldable.decoded(), message);
        }
        if (!events.isEmpty()) {
            matching.fold(events);
        }
    }

    private void take(Decoded decoded, ConsumerRecord<byte[], byte[]> message) {
        meters.count(decoded, message);
        if (decoded.change().orElse(null) instanceof Change.ModelNamed named) {
            succession.fold(named);
        }
        if (decoded instanceof Decoded.Rejected refusal) {
            LOG.info("Rejected {}-{}@{}: {}", message.topic(), message.partition(), message.offset(), refusal.reason());
            rejected.add(new TopicPartition(message.topic(), message.partition()), message.offset());
        }
    }
}
