package org.puente.matcher.inputs;

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
import org.puente.matcher.matching.Matching;
import org.puente.matcher.matching.Matchmakers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Which model the log names, and how the one in force is succeeded by it: at the start at once, later by a second fold
 * beside the live one, which goes on with the old model until the new one has come up to it. A model that is named
 * meanwhile takes the place of the one that is being folded.
 *
 * <p>Only the live fold changes it; everybody may ask.
 */
@Component
public class ModelSwitch {

    private static final Logger LOG = LoggerFactory.getLogger(ModelSwitch.class);
    private static final Duration HAND_OVER = Duration.ofMillis(200);

    private final Matching matching;
    private final Matchmakers matchmakers;
    private final Decoder decoder;
    private final LogReaders readers;
    private final FoldProgress live;
    private final int near;
    private final TopicPartition home;
    private final ModelMeters meters;
    private boolean begun;
    private boolean decided;
    private Optional<Model> folded = Optional.empty();
    private volatile Optional<Model> named = Optional.empty();
    private volatile boolean entitled;
    private volatile @Nullable ShadowFold refold;

    ModelSwitch(Matching matching, Matchmakers matchmakers, Decoder decoder, LogReaders readers, FoldProgress live,
            FoldProperties properties, Partitioning partitioning, ModelMeters meters) {
        this.matching = matching;
        this.matchmakers = matchmakers;
        this.decoder = decoder;
        this.readers = readers;
        this.live = live;
        this.near = properties.maxPollRecords();
        this.home = new TopicPartition(Topics.CONTROL.name(),
                partitioning.of(ControlKeys.MODEL.getBytes(StandardCharsets.UTF_8)));
        this.meters = meters;
        meters.show(matching.model());
        meters.follow(this);
    }

    /** The model that the log names, as far as is known: none, ours, or one for engines of another revision. */
    public Optional<Model> named() {
        return named;
    }

    /**
     * Whether this instance may own lists: not while the log names a model for engines of another revision, nor after
     * that before the model that the log names is in force here.
     */
    public boolean isEntitled() {
        return entitled;
    }

    /** How much of the log has been folded for the model that is to succeed, 0 to 1; empty while there is none. */
    public Optional<Double> underWay() {
        ShadowFold running = refold;
        return running == null ? Optional.empty() : Optional.of(running.share());
    }

    /** Puts the model in force that the log names last, before anything is folded. Later calls do nothing. */
    void begin(Consumer<byte[], byte[]> consumer, BooleanSupplier givenUp) {
        if (begun) {
            return;
        }
        Map<TopicPartition, Long> end = consumer.endOffsets(List.of(home));
        boolean known = false;
        try (LogReader control = readers.open("puente-model")) {
            while (!known && !givenUp.getAsBoolean()) {
                known = control.read(end, this::learn);
            }
        }
        if (known) {
            begun = true;
            named = folded;
            named.filter(Models::isOurs).ifPresent(model -> enforce(model, matchmakers.of(model)));
        }
    }

    /** The live fold has come to this record's saying which model to rank by. */
    void fold(Change.ModelNamed change) {
        folded = change.model();
        decided = false;
    }

    /** Goes on with the succession, after each step of the live fold once that has reached the end of the log. */
    void step() throws InterruptedException {
        if (!decided) {
            decided = true;
            decide();
        }
        ShadowFold running = refold;
        if (running != null) {
            handOver(running);
        }
    }

    /** Gives up what is under way. */
    void end() {
        ShadowFold running = refold;
        refold = null;
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
        ShadowFold running = refold;
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
            refold = fresh;
        }
    }

    /** Lets the live fold stand still for a moment once the other is near, so that it can come up. */
    private void handOver(ShadowFold running) throws InterruptedException {
        if (running.isBroken()) {
            throw new IllegalStateException("The log could not be folded under model " + running.model().version());
        }
        boolean level = running.behind() <= near && running.awaitLevel(HAND_OVER);
        if (level) {
            running.stop();
            if (!running.isAlive()) {
                enforce(running.model(), running.matchmaker());
                refold = null;
                entitled = true;
            }
        }
    }

    private void enforce(Model model, Matchmaker matchmaker) {
        matching.succeed(model, matchmaker);
        meters.show(model);
        LOG.info("Model {} is in force", model.version());
    }
}
