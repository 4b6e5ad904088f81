package org.puente.matcher.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.puente.contract.control.Model;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.EncodedEvent;
import org.puente.engine.Event;
import org.puente.engine.Explanation;
import org.puente.engine.Matchmaker;
import org.puente.engine.Preparation;
import org.puente.engine.snapshot.Snapshot;
import org.puente.eventlog.Partitioning;

/**
 * The matchmaker of the model in force behind one lock, shared by the fold that feeds it and the workers that publish
 * what it computes. Tells each worker which lists of its partition may have changed.
 */
public class Matching {

    private final ReentrantLock lock = new ReentrantLock(true);
    private final ReentrantLock preparing = new ReentrantLock();
    private final Partitioning partitioning;
    private final Map<Integer, DirtyLists> tracked = new ConcurrentHashMap<>();
    private Model model;
    private volatile Matchmaker matchmaker;
    private @Nullable LocalDate day;
    private boolean consistent = true;

    /** Begins with this model and a matchmaker made for it. */
    public Matching(Model model, Matchmaker matchmaker, Partitioning partitioning) {
        this.model = model;
        this.matchmaker = matchmaker;
        this.partitioning = partitioning;
    }

    /**
     * Switches to another model and a matchmaker made for it, which has folded the same events as the one before. All
     * lists become dirty, also lists whose owner only one of the two matchmakers knows.
     */
    public void switchTo(Model next, Matchmaker successor) {
        lock.lock();
        try {
            mark(matchmaker.owners());
            model = next;
            matchmaker = successor;
            mark(matchmaker.owners());
            tracked.values().forEach(DirtyLists::signal);
        } finally {
            lock.unlock();
        }
    }

    /** Continues with a matchmaker of the model in force that was restored from a checkpoint, and with its day. */
    public void restore(Matchmaker successor, @Nullable LocalDate restoredDay) {
        lock.lock();
        try {
            day = restoredDay;
            switchTo(model, successor);
        } finally {
            lock.unlock();
        }
    }

    /**
     * A snapshot of the matchmaker in force; empty if a defect has ended a fold halfway. The lock is held while lists
     * are copied.
     */
    public Optional<Snapshot> snapshot() {
        return locked(() -> consistent ? Optional.of(matchmaker.snapshot()) : Optional.empty());
    }

    /** The model that lists are ranked by. */
    public Model model() {
        return locked(() -> model);
    }

    /** How many profiles are known. */
    public int profiles() {
        return locked(() -> matchmaker.owners().size());
    }

    /** Encodes an event ahead of its fold, without the lock. For any thread. */
    public EncodedEvent encode(Event event) {
        return matchmaker.encode(event);
    }

    /** Folds events in order. An event that an earlier matchmaker has encoded is encoded again. */
    public void fold(Collection<EncodedEvent> events) {
        lock.lock();
        try {
            consistent = false;
            for (EncodedEvent event : events) {
                if (event.event() instanceof Event.DayChanged(LocalDate changed)) {
                    day = changed;
                }
                mark(matchmaker.fold(event));
            }
            consistent = true;
            tracked.values().forEach(DirtyLists::signal);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Starts to track a partition. At first all its lists are dirty, and so are the lists of the further owners. Closes
     * an earlier tracking of the partition.
     */
    public DirtyLists track(int partition, Collection<ProfileId> furtherOwners) {
        lock.lock();
        try {
            DirtyLists dirty = new DirtyLists(lock, gone -> tracked.remove(partition, gone));
            DirtyLists earlier = tracked.put(partition, dirty);
            if (earlier != null) {
                earlier.close();
            }
            matchmaker.owners().stream().filter(owner -> partitioning.of(owner) == partition)
                    .forEach(owner -> dirty.mark(owner, matchmaker.isReady(owner)));
            furtherOwners.forEach(owner -> dirty.mark(owner, matchmaker.isReady(owner)));
            return dirty;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Builds some lists in bulk, see {@link Matchmaker#prepare}, and marks the lists that are ready afterwards. Callers
     * take turns before they take the lock, so that the fold waits for one call and not for all of them.
     *
     * @return whether any lists are left to build
     */
    public boolean prepare() {
        preparing.lock();
        try {
            return prepareUnderLock();
        } finally {
            preparing.unlock();
        }
    }

    private boolean prepareUnderLock() {
        lock.lock();
        try {
            Preparation done = matchmaker.prepare();
            done.ready().forEach(this::markReady);
            return done.goesOn();
        } finally {
            lock.unlock();
        }
    }

    /** How many lists of tracked partitions wait to be taken. Takes no lock. */
    public int waiting() {
        return tracked.values().stream().mapToInt(DirtyLists::size).sum();
    }

    /** The list of this owner as of the last folded event; empty if there is no such profile. */
    public Optional<MatchList> list(ProfileId owner) {
        return locked(() -> matchmaker.list(owner));
    }

    /** The lists of the known ones among these owners as of the last folded event; built on all processors. */
    public Map<ProfileId, MatchList> lists(Collection<ProfileId> owners) {
        return locked(() -> matchmaker.lists(owners));
    }

    /** Why, or why not, this pair; empty if one of the profiles is unknown. */
    public Optional<Explanation> explain(ProfileId a, ProfileId b) {
        return locked(() -> matchmaker.explain(a, b));
    }

    /** The day that rules about dates are judged by, if the log says one. */
    public Optional<LocalDate> day() {
        return locked(() -> Optional.ofNullable(day));
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private void mark(Collection<ProfileId> owners) {
        if (tracked.isEmpty()) {
            return;
        }
        for (ProfileId owner : owners) {
            DirtyLists dirty = tracked.get(partitioning.of(owner));
            if (dirty != null) {
                dirty.mark(owner, matchmaker.isReady(owner));
            }
        }
    }

    private void markReady(ProfileId owner) {
        DirtyLists dirty = tracked.get(partitioning.of(owner));
        if (dirty != null) {
            dirty.markReady(owner);
        }
    }
}
