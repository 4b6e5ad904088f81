package org.puente.matcher.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

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
    private boolean whole = true;

    /** Begins with this model and a matchmaker made for it. */
    public Matching(Model model, Matchmaker matchmaker, Partitioning partitioning) {
        this.model = model;
        this.matchmaker = matchmaker;
        this.partitioning = partitioning;
    }

    /**
     * Goes on with another model and a matchmaker made for it, which has folded what the one before had. All lists are
     * dirty, also those of owners whom only one of the two knows.
     */
    public void succeed(Model successor, Matchmaker itsMatchmaker) {
        lock.lock();
        try {
            mark(matchmaker.owners());
            model = successor;
            matchmaker = itsMatchmaker;
            mark(matchmaker.owners());
            tracked.values().forEach(DirtyLists::signal);
        } finally {
            lock.unlock();
        }
    }

    /** Goes on with a matchmaker of the model in force that has folded what nobody here has, up to this day. */
    public void goOnFrom(Matchmaker itsMatchmaker, @Nullable LocalDate itsDay) {
        lock.lock();
        try {
            day = itsDay;
            succeed(model, itsMatchmaker);
        } finally {
            lock.unlock();
        }
    }

    /**
     * What has been folded and worked out under the model in force; empty if a defect has ended a fold halfway.
     * Everything else waits while lists are copied.
     */
    public Optional<Snapshot> snapshot() {
        lock.lock();
        try {
            return whole ? Optional.of(matchmaker.snapshot()) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** The model that lists are ranked by. */
    public Model model() {
        lock.lock();
        try {
            return model;
        } finally {
            lock.unlock();
        }
    }

    /** How many profiles are known. */
    public int profiles() {
        lock.lock();
        try {
            return matchmaker.owners().size();
        } finally {
            lock.unlock();
        }
    }

    /** Does ahead, without the lock, what of a fold can be done ahead. For any thread. */
    public EncodedEvent encode(Event event) {
        return matchmaker.encode(event);
    }

    /** Folds these events, in order. What a predecessor of the matchmaker in force has encoded is encoded again. */
    public void fold(Collection<EncodedEvent> events) {
        lock.lock();
        try {
            whole = false;
            for (EncodedEvent event : events) {
                if (event.event() instanceof Event.DayChanged(LocalDate changed)) {
                    day = changed;
                }
                mark(matchmaker.fold(event));
            }
            whole = true;
            tracked.values().forEach(DirtyLists::signal);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Starts to track a partition, all of whose lists are dirty at first, as are those of these further owners. Closes
     * an earlier tracking of the same partition.
     */
    public DirtyLists track(int partition, Collection<ProfileId> further) {
        lock.lock();
        try {
            DirtyLists dirty = new DirtyLists(lock, gone -> tracked.remove(partition, gone));
            DirtyLists earlier = tracked.put(partition, dirty);
            if (earlier != null) {
                earlier.close();
            }
            matchmaker.owners().stream().filter(owner -> partitioning.of(owner) == partition)
                    .forEach(owner -> dirty.mark(owner, matchmaker.isReady(owner)));
            further.forEach(owner -> dirty.mark(owner, matchmaker.isReady(owner)));
            return dirty;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Has a moment's work done ahead on lists, see {@link Matchmaker#prepare}, and tells each worker which of its lists
     * are ready by that. Who comes meanwhile waits, so that the fold waits for one moment and not for everybody's.
     *
     * @return whether any is left
     */
    public boolean prepare() {
        preparing.lock();
        try {
            return prepareWithTheFoldWaiting();
        } finally {
            preparing.unlock();
        }
    }

    private boolean prepareWithTheFoldWaiting() {
        lock.lock();
        try {
            Preparation done = matchmaker.prepare();
            done.ready().forEach(this::markReady);
            return done.goesOn();
        } finally {
            lock.unlock();
        }
    }

    /** How many lists of tracked partitions wait to be taken. Never waits itself. */
    public int waiting() {
        return tracked.values().stream().mapToInt(DirtyLists::size).sum();
    }

    /** The list of this owner as of the last folded event; empty if there is no such profile. */
    public Optional<MatchList> list(ProfileId owner) {
        lock.lock();
        try {
            return matchmaker.list(owner);
        } finally {
            lock.unlock();
        }
    }

    /** The lists of those of these owners who are known, as of the last folded event; made on all processors. */
    public Map<ProfileId, MatchList> lists(Collection<ProfileId> owners) {
        lock.lock();
        try {
            return matchmaker.lists(owners);
        } finally {
            lock.unlock();
        }
    }

    /** Why, or why not, this pair; empty if one of the profiles is unknown. */
    public Optional<Explanation> explain(ProfileId a, ProfileId b) {
        lock.lock();
        try {
            return matchmaker.explain(a, b);
        } finally {
            lock.unlock();
        }
    }

    /** The day that rules about dates are judged by, if the log says one. */
    public Optional<LocalDate> day() {
        lock.lock();
        try {
            return Optional.ofNullable(day);
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
