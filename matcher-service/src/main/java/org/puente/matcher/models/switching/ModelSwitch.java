package org.puente.matcher.models.switching;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.puente.contract.control.ControlKeys;
import org.puente.contract.control.Model;
import org.puente.contract.topic.Topics;
import org.puente.engine.Matchmaker;
import org.puente.engine.Models;
import org.puente.eventlog.Partitioning;
import org.puente.eventlog.reading.LogReader;
import org.puente.eventlog.reading.LogReaders;
import org.puente.matcher.inputs.Change;
import org.puente.matcher.inputs.Decoder;
import org.puente.matcher.inputs.FoldProgress;
import org.puente.matcher.inputs.FoldProperties;
import org.puente.matcher.inputs.ModelChanges;
import org.puente.matcher.matching.Matching;
import org.puente.matcher.matching.Matchmakers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Switches to the model that the log names: at the start at once, later by a {@linkplain ShadowFold shadow fold} beside
 * the live one, which keeps ranking under the old model until the shadow fold has caught up. A model named meanwhile
 * replaces the one that is being folded.
 *
 * <p>Only the live fold's thread changes the state; any thread may read it.
 */
@Component
public class ModelSwitch implements ModelChanges {

    private static final Logger LOG = LoggerFactory.getLogger(ModelSwitch.class);
    private static final Duration HAND_OVER_TIMEOUT = Duration.ofMillis(200);

    private final Matching matching;
    private final Matchmakers matchmakers;
    private final Decoder decoder;
    private final LogReaders readers;
    private final FoldProgress live;
    private final int handOverLag;
    private final TopicPartition controlPartition;
    private final ModelMeters meters;
    private boolean begun;
    private boolean decided;
    private Optional<Model> folded = Optional.empty();
    private volatile Optional<Model> named = Optional.empty();
    private volatile boolean entitled;
    private volatile @Nullable ShadowFold shadow;

    ModelSwitch(Matching matching, Matchmakers matchmakers, Decoder decoder, LogReaders readers, FoldProgress live,
            FoldProperties properties, Partitioning partitioning, ModelMeters meters) {
        this.matching = matching;
        this.matchmakers = matchmakers;
        this.decoder = decoder;
        this.readers = readers;
        this.live = live;
        this.handOverLag = properties.maxPollRecords();
        this.controlPartition = new TopicPartition(Topics.CONTROL.name(),
                partitioning.of(ControlKeys.MODEL.getBytes(StandardCharsets.UTF_8)));
        this.meters = meters;
        meters.show(matching.model());
        meters.follow(this);
    }

    /** The model that the log is known to name: none, one for this engine, or one for engines of another revision. */
    public Optional<Model> named() {
        return named;
    }

    /**
     * Whether this instance may own lists: not while the log names a model for engines of another revision, and after
     * that not before the model that the log names is in force here.
     */
    public boolean isEntitled() {
        return entitled;
    }

    /** The share of the log folded for the next model, 0 to 1; empty while no switch is under way. */
    public Optional<Double> underWay() {
        ShadowFold running = shadow;
        return running == null ? Optional.empty() : Optional.of(running.share());
    }

    @Override
    public void begin(Consumer<byte[], byte[]> consumer, BooleanSupplier cancelled) {
        if (begun) {
            return;
        }
        Map<TopicPartition, Long> end = consumer.endOffsets(List.of(controlPartition));
        boolean known = false;
        try (LogReader control = readers.open("puente-model")) {
            while (!known && !cancelled.getAsBoolean()) {
                known = control.read(end, this::learn);
            }
        }
        if (known) {
            begun = true;
            named = folded;
            named.filter(Models::isOurs).ifPresent(model -> enforce(model, matchmakers.of(model)));
        }
    }

    @Override
    public void fold(Change.ModelNamed change) {
        folded = change.model();
        decided = false;
    }

    @Override
    public void step() throws InterruptedException {
        if (!decided) {
            decided = true;
            decide();
        }
        ShadowFold running = shadow;
        if (running != null) {
            handOver(running);
        }
    }

    @Override
    public void end() {
        ShadowFold running = shadow;
        shadow = null;
        if (running != null) {
            running.stop();
        }
    }

    private void learn(ConsumerRecord<byte[], byte[]> message) {
        decoder.decode(message).change().ifPresent(change -> {
            if (change instanceof Change.ModelNamed(Optional<Model> model)) {
                folded = model;
            }
        });
    }

    private void decide() {
        named = folded;
        Model wanted = named.orElse(Models.initial());
        ShadowFold running = shadow;
        if (running != null && running.model().equals(wanted)) {
            return;
        }
        end();
        if (!Models.isOurs(wanted)) {
            entitled = false;
            LOG.warn("The log names model {} for engines of revision {}; this one is of {} and owns nothing",
                    wanted.version(), wanted.revision(), Models.REVISION);
        } else if (wanted.equals(matching.model())) {
            entitled = true;
        } else {
            LOG.info("Model {} is folded beside {}", wanted.version(), matching.model().version());
            ShadowFold fresh = new ShadowFold(wanted, matchmakers.of(wanted), decoder, readers.open("puente-refold"),
                    live);
            fresh.start();
            shadow = fresh;
        }
    }

    /** Pauses the live fold for a moment once the shadow fold is close, so that it can catch up. */
    private void handOver(ShadowFold running) throws InterruptedException {
        if (running.isBroken()) {
            throw new IllegalStateException("The log could not be folded under model " + running.model().version());
        }
        boolean caughtUp = running.behind() <= handOverLag && running.awaitCaughtUp(HAND_OVER_TIMEOUT);
        if (caughtUp) {
            running.stop();
            if (!running.isAlive()) {
                enforce(running.model(), running.matchmaker());
                shadow = null;
                entitled = true;
            }
        }
    }

    private void enforce(Model model, Matchmaker matchmaker) {
        matching.switchTo(model, matchmaker);
        meters.show(model);
        LOG.info("Model {} is in force", model.version());
    }
}
