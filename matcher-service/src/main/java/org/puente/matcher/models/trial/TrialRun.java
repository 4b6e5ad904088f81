package org.puente.matcher.models.trial;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.puente.contract.control.Model;
import org.puente.contract.profile.ProfileId;
import org.puente.eventlog.reading.LogReader;
import org.puente.eventlog.reading.Offsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One trial, on a thread of its own: reads the log up to where the fold stood when it was asked for, then compares
 * every list. Each half counts half of its progress.
 */
public final class TrialRun {

    private static final Logger LOG = LoggerFactory.getLogger(TrialRun.class);

    /** How far it is. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    private final String id = UUID.randomUUID().toString();
    private final Model inForce;
    private final Model candidate;
    private final Map<TopicPartition, Long> ends;
    private final LogReader log;
    private final Duration longest;
    private final long began = System.nanoTime();
    /** Until it runs: what is remembered of a run is its report, not two engines. */
    private final AtomicReference<@Nullable ShadowLists> lists;
    private final Thread thread;
    private volatile State state = State.RUNNING;
    private volatile int progress;
    private volatile boolean cancelled;
    private volatile @Nullable String reason;
    private volatile @Nullable TrialReport report;

    TrialRun(Model inForce, Model candidate, ShadowLists lists, Map<TopicPartition, Long> ends, LogReader log,
            Duration longest) {
        this.inForce = inForce;
        this.candidate = candidate;
        this.ends = ends;
        this.log = log;
        this.longest = longest;
        this.lists = new AtomicReference<>(lists);
        this.thread = Thread.ofPlatform().name("trial").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Ends it soon, if it still runs. */
    void cancel() {
        cancelled = true;
        thread.interrupt();
    }

    public String id() {
        return id;
    }

    public Model inForce() {
        return inForce;
    }

    public Model candidate() {
        return candidate;
    }

    public State state() {
        return state;
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    /** Percent. */
    public int progress() {
        return progress;
    }

    /** Why it failed. */
    @Nullable
    public String reason() {
        return reason;
    }

    /** What it found, once it is done. */
    @Nullable
    public TrialReport report() {
        return report;
    }

    private void run() {
        ShadowLists shadow = Objects.requireNonNull(lists.getAndSet(null));
        try (log) {
            read(shadow);
            report = compare(shadow);
            state = State.DONE;
        } catch (GivenUpException givenUp) {
            fail(String.valueOf(givenUp.getMessage()));
        } catch (RuntimeException | Error defect) {
            LOG.error("The trial of model {} met a defect", candidate.version(), defect);
            fail("Something went wrong on our side");
        }
        LOG.info("The trial of model {} against {} is {}", candidate.version(), inForce.version(), state);
    }

    private void fail(String why) {
        reason = why;
        state = State.FAILED;
    }

    private void read(ShadowLists lists) {
        boolean read = false;
        while (!read) {
            goOn();
            read = log.read(ends, lists::fold);
            progress = half(Offsets.sum(log.positions()), Offsets.sum(ends));
        }
    }

    private TrialReport compare(ShadowLists lists) {
        Trial trial = new Trial();
        List<ProfileId> owners = lists.owners();
        int compared = 0;
        for (ProfileId owner : owners) {
            goOn();
            lists.compare(owner, trial);
            compared++;
            progress = 50 + half(compared, owners.size());
        }
        progress = 100;
        return trial.report();
    }

    private void goOn() {
        if (cancelled) {
            throw new GivenUpException("The service stopped");
        }
        if (System.nanoTime() - began > longest.toNanos()) {
            throw new GivenUpException("It took longer than " + longest);
        }
    }

    private static int half(long part, long whole) {
        return whole == 0 ? 50 : (int) (50 * part / whole);
    }

    /** Leaves the work early. */
    private static final class GivenUpException extends RuntimeException {

        GivenUpException(String why) {
            super(why, null, false, false);
        }
    }
}
