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
 * One trial, on a thread of its own: reads the log up to the fold's position at the start of the trial, then compares
 * every list. Reading and comparing count half of the progress each.
 */
public final class TrialRun {

    private static final Logger LOG = LoggerFactory.getLogger(TrialRun.class);

    /** The state of a trial. */
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
    /** Empty once the trial runs, so that a remembered trial keeps its report and not two engines. */
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

    /** Ends the trial soon if it still runs. */
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

    /** The progress in percent. */
    public int progress() {
        return progress;
    }

    /** Why the trial failed; null unless it has. */
    @Nullable
    public String reason() {
        return reason;
    }

    /** The report; null until the trial is done. */
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
        } catch (TrialEndedException ended) {
            fail(String.valueOf(ended.getMessage()));
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
            checkLimits();
            read = log.read(ends, lists::fold);
            progress = half(Offsets.sum(log.positions()), Offsets.sum(ends));
        }
    }

    private TrialReport compare(ShadowLists lists) {
        Trial trial = new Trial();
        List<ProfileId> owners = lists.owners();
        int compared = 0;
        for (ProfileId owner : owners) {
            checkLimits();
            lists.compare(owner, trial);
            compared++;
            progress = 50 + half(compared, owners.size());
        }
        progress = 100;
        return trial.report();
    }

    private void checkLimits() {
        if (cancelled) {
            throw new TrialEndedException("The service stopped");
        }
        if (System.nanoTime() - began > longest.toNanos()) {
            throw new TrialEndedException("It took longer than " + longest);
        }
    }

    private static int half(long part, long whole) {
        return whole == 0 ? 50 : (int) (50 * part / whole);
    }

    /** Ends the trial early. */
    private static final class TrialEndedException extends RuntimeException {

        TrialEndedException(String why) {
            super(why, null, false, false);
        }
    }
}
