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
 * a thread of its own, follows it and never overtakes it: it counts no record and keeps no rejection, since the live
 * fold has done both. While the live fold stands still, so does this one once it has come up.
 */
final class ShadowFold extends ServiceLoop {

    private static final Duration LEVEL = Duration.ofMillis(20);

    private final Model model;
    private final Matchmaker matchmaker;
    private final Decoder decoder;
    private final LogReader log;
    private final FoldProgress live;
    private final FoldProgress progress = new FoldProgress();

    /**
     * @param matchmaker made for the model; nobody else's until this has stopped
     * @param log        at its beginning
     * @param live       how far the live fold has come
     */
    ShadowFold(Model model, Matchmaker matchmaker, Decoder decoder, LogReader log, FoldProgress live) {
        super("refold", 0);
        this.model = model;
        this.matchmaker = matchmaker;
        this.decoder = decoder;
        this.log = log;
        this.live = live;
    }

    Model model() {
        return model;
    }

    /** For whoever stopped it. */
    Matchmaker matchmaker() {
        return matchmaker;
    }

    /** Waits until it stands where the live fold stands; false if the time runs out first. */
    boolean awaitLevel(Duration atMost) throws InterruptedException {
        return progress.await(live.positions(), atMost);
    }

    /** How many offsets it is behind the live fold. */
    long behind() {
        return Offsets.sum(live.positions()) - Offsets.sum(progress.positions());
    }

    /** How much of the log it has folded, 0 to 1. */
    double share() {
        long all = Offsets.sum(live.positions());
        return all == 0 ? 1 : Math.min(1, (double) Offsets.sum(progress.positions()) / all);
    }

    @Override
    protected void run() {
        try (log) {
            while (isRunning()) {
                boolean level = log.read(live.positions(), this::fold);
                progress.advanceTo(log.positions(), 0);
                if (level) {
                    LockSupport.parkNanos(LEVEL.toNanos());
                }
            }
        }
    }

    private void fold(ConsumerRecord<byte[], byte[]> message) {
        decoder.decode(message).event().ifPresent(matchmaker::fold);
    }
}
