package org.puente.engine.incremental;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.puente.engine.index.CandidateGroup;
import org.puente.engine.index.SideIndex;

/**
 * The lists of one side's profiles, by the owner's slot, with their {@linkplain Memberships inverse}. A list of a bulk
 * build that has not yet been offered every candidate is incomplete: it takes candidates as any other, but must not be
 * read.
 *
 * <p>Invariants: the index's thresholds of a slot are those of its list, closed without a list; the memberships are
 * those of the lists, incomplete ones included.
 */
final class MaintainedLists {

    private final SideIndex owners;
    private final Candidates candidates;
    private final Memberships memberships = new Memberships();
    private final BitSet incomplete = new BitSet();
    private @Nullable MaintainedList[] lists = new MaintainedList[0];
    private int size;

    /** @param owners the index that searches for owners read thresholds from */
    MaintainedLists(SideIndex owners, Candidates candidates) {
        this.owners = owners;
        this.candidates = candidates;
    }

    /** How many lists there are, incomplete ones included. */
    int size() {
        return size;
    }

    /** The list of a slot, complete or not. */
    @Nullable
    MaintainedList get(int owner) {
        return owner < lists.length ? lists[owner] : null;
    }

    /** The list of a slot, if there is one and it is complete. */
    @Nullable
    MaintainedList complete(int owner) {
        return incomplete.get(owner) ? null : get(owner);
    }

    /** Whether a slot that is in use has no list, complete or not. */
    boolean isMissing(int owner) {
        return owners.isTaken(owner) && get(owner) == null;
    }

    /** Sets a complete list in place of the slot's list, if there is one. */
    void put(int owner, MaintainedList list) {
        drop(owner);
        if (owner >= lists.length) {
            lists = Arrays.copyOf(lists, owner + (owner >> 2) + 16);
        }
        list.forEach(candidate -> memberships.add(candidate, owner));
        lists[owner] = list;
        publishThresholds(owner, list);
        size++;
    }

    /** As {@link #put}, for a list that has not yet been offered every candidate. */
    void putIncomplete(int owner, MaintainedList list) {
        put(owner, list);
        incomplete.set(owner);
    }

    /** Makes every list complete: every candidate has been offered to the incomplete ones. */
    void completeAll() {
        incomplete.clear();
    }

    /** Drops the list of a slot; returns whether there was one. */
    boolean drop(int owner) {
        MaintainedList list = get(owner);
        if (list == null) {
            return false;
        }
        list.forEach(candidate -> memberships.remove(candidate, owner));
        lists[owner] = null;
        incomplete.clear(owner);
        owners.close(owner);
        size--;
        return true;
    }

    /** Whether the owner has a list that a candidate with this score would enter. */
    boolean takes(int owner, int candidate, int score) {
        MaintainedList list = get(owner);
        return list != null && list.takes(candidate, score, groupOf(candidate), candidates);
    }

    /** Whether the owner has a list that holds the candidate, in a place or in a reserve. */
    boolean holds(int owner, int candidate) {
        MaintainedList list = get(owner);
        return list != null && list.has(candidate);
    }

    /** Adds a candidate to a list that takes it; returns whether the list may read differently. */
    boolean enter(int owner, int candidate, int score) {
        MaintainedList list = Objects.requireNonNull(get(owner));
        boolean changes = list.enter(candidate, score, groupOf(candidate), candidates,
                out -> memberships.remove(out, owner));
        memberships.add(candidate, owner);
        publishThresholds(owner, list);
        return changes;
    }

    /** Removes a candidate from a list that may hold it; returns whether the list may read differently. */
    boolean remove(int owner, int candidate) {
        memberships.remove(candidate, owner);
        MaintainedList list = get(owner);
        return list != null && list.remove(candidate);
    }

    /**
     * Records that no list holds the candidate and returns the owners whose lists held it: the caller removes it from
     * each.
     */
    SlotSet removeMemberships(int candidate) {
        return memberships.removeAll(candidate);
    }

    private CandidateGroup groupOf(int candidate) {
        return CandidateGroup.of(candidates.at(candidate));
    }

    private void publishThresholds(int owner, MaintainedList list) {
        for (CandidateGroup group : CandidateGroup.values()) {
            owners.setThreshold(owner, group, Math.min(SideIndex.CLOSED, list.threshold(group)));
        }
    }
}
