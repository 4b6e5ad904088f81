package org.puente.matcher.models.switching;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.puente.contract.control.Model;
import org.puente.engine.Matchmaker;
import org.puente.eventlog.ServiceLoop;
import org.puente.eventlog.reading.LogReader;
import org.puente.eventlog.reading.Offsets;
import org.puente.matcher.inputs.Decoder;
import org.puente.matcher.inputs.FoldProgress;

/**
 * A second fold of the log from its beginning, into a matchmaker made for another model. Runs beside the live fold, on
 * a thread of its own, and never overtakes it. It counts no record and keeps no rejection, since the live fold has done
 * both. While the live fold pauses, the shadow fold stops at its position.
 */
final class ShadowFold extends ServiceLoop {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Model model;
    private final Matchmaker matchmaker;
    private final Decoder decoder;
    private final LogReader log;
    private final FoldProgress live;
    private final FoldProgress progress = new FoldProgress();

    /**
     * @param matchmaker made for the model; not to be shared before this has stopped
     * @param log        at its beginning
     * @param live       progress of the live fold
     */
    ShadowFold(Model model, Matchmaker matchmaker, Decoder decoder, LogReader log, FoldProgress live) {
        super("shadow-fold", 0);
        this.model = model;
        this.matchmaker = matchmaker;
        this.decoder = decoder;
        this.log = log;
        this.live = live;
    }

    Model model() {
        return model;
    }

    /** The matchmaker; only after this has stopped. */
    Matchmaker matchmaker() {
        return matchmaker;
    }

    /** Waits until this has reached the live fold; false if the time runs out first. */
    boolean awaitCaughtUp(Duration atMost) throws InterruptedException {
        return progress.await(live.positions(), atMost);
    }

    /** How many offsets this is behind the live fold. */
    long behind() {
        return Offsets.sum(live.positions()) - Offsets.sum(progress.positions());
    }

    /** The share of the log that this has folded, 0 to 1. */
    double share() {
        long all = Offsets.sum(live.positions());
        return all == 0 ? 1 : Math.min(1, (double) Offsets.sum(progress.positions()) / all);
    }

    @Override
    protected void run() {
        try (log) {
            while (isRunning()) {
                boolean caughtUp = log.read(live.positions(), this::fold);
                progress.advanceTo(log.positions(), 0);
                if (caughtUp) {
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        }
    }

    private void fold(ConsumerRecord<byte[], byte[]> message) {
        decoder.decode(message).event().ifPresent(matchmaker::fold);
    }
}
