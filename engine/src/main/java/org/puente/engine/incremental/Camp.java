package org.puente.engine.incremental;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.index.CandidateGroup;
import org.puente.engine.index.OwnerVisitor;
import org.puente.engine.index.Search;
import org.puente.engine.index.SideIndex;
import org.puente.engine.pair.PairEvaluator;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.score.ScoreDecomposition;
import org.puente.engine.snapshot.ListSnapshot;
import org.puente.engine.snapshot.SideSnapshot;

/**
 * The profiles of one side, by slot, with the lists that are kept of them, and in whose lists of the other side each
 * is.
 *
 * <p>Invariant: the shelf's thresholds of a slot are those of its kept list, closed if there is none. A list that grows
 * is kept like any other, but not shown: not everybody has been offered to it.
 */
final class Camp {

    private final PairEvaluator judge;
    private final SideIndex shelf;
    private final Search search;
    private final SearchPool searches;
    private @Nullable MaintainedList[] lists = new MaintainedList[0];
    /** In whose lists of the other side each slot is; null for nobody's. */
    private @Nullable SlotSet[] listing = new SlotSet[0];
    private final BitSet growing = new BitSet();
    private int kept;

    Camp(Side side, PairEvaluator judge, ScoreDecomposition anatomy) {
        this.judge = judge;
        shelf = new SideIndex(side, anatomy);
        search = new Search(shelf, anatomy);
        searches = new SearchPool(search, () -> new Search(shelf, anatomy));
    }

    int add(EncodedProfile profile) {
        int slot = shelf.add(profile);
        if (slot >= lists.length) {
            lists = Arrays.copyOf(lists, slot + (slot >> 2) + 16);
            listing = Arrays.copyOf(listing, lists.length);
        }
        return slot;
    }

    /** Whether another version of the profile in this slot may stay there. */
    boolean suits(int slot, EncodedProfile profile) {
        return shelf.suits(slot, profile);
    }

    /** Puts another version of a profile in its slot, which suits it, has no list and is in none. */
    void change(int slot, EncodedProfile profile) {
        shelf.change(slot, profile);
    }

    /** Frees a slot that no list of the other side has. */
    void remove(int slot) {
        shelf.remove(slot);
    }

    boolean isTaken(int slot) {
        return shelf.isTaken(slot);
    }

    EncodedProfile at(int slot) {
        return shelf.at(slot);
    }

    /** How many pairs were scored so far to find owners and candidates here. */
    long scored() {
        return searches.scored();
    }

    /** The list of a slot, if it is kept and whole. */
    @Nullable
    MaintainedList kept(int slot) {
        return growing.get(slot) ? null : lists[slot];
    }

    /** How many lists are kept. */
    int kept() {
        return kept;
    }

    /** Makes a list of profiles of the other side and keeps it. */
    void make(int slot, Camp others) {
        keep(slot, made(slot, others, others.search), others);
    }

    /** Makes the lists of different slots that have none that is whole, several at once, and keeps them. */
    void make(int[] slots, Camp others) {
        if (slots.length == 1) {
            make(slots[0], others);
            return;
        }
        ParallelSlots.forEach(slots, slot -> Optional.of(made(slot, others)), (list, slot) -> keep(slot, list, others));
    }

    /** The slots in use, those first that have done most across the ocean. */
    int[] mostExperiencedFirst() {
        return shelf.mostExperiencedFirst();
    }

    /** The slots in use. */
    int[] slots() {
        return shelf.slots().toArray();
    }

    /** Whether this very profile is in this slot. */
    boolean has(int slot, EncodedProfile profile) {
        return shelf.isTaken(slot) && shelf.at(slot).equals(profile);
    }

    /**
     * Keeps a list that not everybody has been offered to yet: whoever enters lists from now on enters this one too.
     */
    void grow(int slot, MaintainedList list, Camp others) {
        keep(slot, list, others);
        growing.set(slot);
    }

    /** Everybody of the other side has been offered since lists began to grow. */
    void finish() {
        growing.clear();
    }

    /** Whether a slot that is in use has no list, not even one that grows. */
    boolean isWithout(int slot) {
        return shelf.isTaken(slot) && lists[slot] == null;
    }

    /** Names those whose lists would take a candidate of the other side and have it not yet. For any thread. */
    void owners(int candidate, Camp others, Search search, OwnerVisitor visitor) {
        EncodedProfile profile = others.at(candidate);
        if (judge.isAvailable(profile)) {
            search.owners(profile, (owner, score) -> {
                if (takes(owner, candidate, score, others) && !Objects.requireNonNull(lists[owner]).has(candidate)) {
                    visitor.visit(owner, score);
                }
            });
        }
    }

    /** Lets a candidate that was taken a moment ago into a list, unless others have made that one fuller since. */
    void offer(int owner, int candidate, int score, Camp others) {
        MaintainedList list = Objects.requireNonNull(lists[owner]);
        if (list.takes(candidate, score, CandidateGroup.of(others.at(candidate)), others)) {
            let(owner, candidate, score, others);
        }
    }

    /** What a search here finds that nobody else uses meanwhile. For any thread. */
    <T> T searching(Function<Search, T> work) {
        return searches.with(work);
    }

    /** The right list of a slot, found by a search of the other camp, which is not kept. For any thread. */
    MaintainedList made(int slot, Camp others) {
        return others.searches.with(search -> made(slot, others, search));
    }

    /** The same by this search of the other camp. */
    MaintainedList made(int slot, Camp others, Search search) {
        MaintainedList list = blank(slot);
        EncodedProfile owner = at(slot);
        if (judge.isAvailable(owner)) {
            search.candidates(owner, new ListConstruction(owner, list, judge, others));
        }
        return list;
    }

    /** A list without anybody, which is not kept. */
    MaintainedList blank(int slot) {
        return new MaintainedList(judge.model(), judge.isAvailable(at(slot)));
    }

    /** Keeps a list that is right, in the place of one that there may be. */
    void keep(int slot, MaintainedList list, Camp others) {
        giveUp(slot, others);
        list.forEach(candidate -> others.enlist(candidate, slot));
        lists[slot] = list;
        publish(slot, list);
        kept++;
    }

    /** What it holds, in the order of slots. */
    SideSnapshot crowd(Camp others) {
        int[] numbers = new int[others.lists.length];
        int[] next = {0};
        others.shelf.slots().forEach(slot -> numbers[slot] = next[0]++);
        return new SideSnapshot(shelf.slots().mapToObj(this::at).toList(), shelf.slots()
                .mapToObj(slot -> Optional.ofNullable(kept(slot)).map(list -> list.known(numbers))).toList());
    }

    /** Takes in these profiles; returns in which slots. */
    int[] moveIn(List<EncodedProfile> profiles) {
        int[] slots = new int[profiles.size()];
        for (int i = 0; i < slots.length; i++) {
            if (profiles.get(i).side() != shelf.side()) {
                throw new IllegalArgumentException("A profile is on the wrong side");
            }
            slots[i] = add(profiles.get(i));
        }
        return slots;
    }

    /**
     * Keeps the lists that are known of these slots, of candidates in those slots.
     *
     * @param own gives an equal id
     */
    void keep(List<Optional<ListSnapshot>> known, int[] slots, int[] candidates, Camp others,
            UnaryOperator<ProfileId> own) {
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).isPresent()) {
                MaintainedList list = blank(slots[i]);
                list.learn(known.get(i).get(), candidates, own);
                keep(slots[i], list, others);
            }
        }
    }

    /** Gives up the list of a slot, if there is one. */
    boolean giveUp(int slot, Camp others) {
        MaintainedList list = lists[slot];
        if (list == null) {
            return false;
        }
        list.forEach(candidate -> others.delist(candidate, slot));
        lists[slot] = null;
        growing.clear(slot);
        shelf.close(slot);
        kept--;
        return true;
    }

    /** Lets a candidate of the other side into each list that takes it. */
    void enter(int candidate, Camp others, Set<ProfileId> named) {
        EncodedProfile profile = others.at(candidate);
        if (kept > 0 && judge.isAvailable(profile)) {
            search.owners(profile, (owner, score) -> enter(owner, candidate, score, others, named));
        }
    }

    /** Takes a candidate of the other side out of all lists; returns in whose it was. */
    SlotSet leave(int candidate, Camp others, Set<ProfileId> named) {
        SlotSet left = Objects.requireNonNullElseGet(others.listing[candidate], SlotSet::new);
        others.listing[candidate] = null;
        left.forEach(owner -> leave(owner, candidate, named));
        return left;
    }

    /** Reconsiders one candidate of the other side for one list. */
    void reconsider(int owner, int candidate, Camp others, Set<ProfileId> named) {
        if (lists[owner] == null) {
            return;
        }
        others.delist(candidate, owner);
        leave(owner, candidate, named);
        if (judge.isAvailable(others.at(candidate))) {
            enter(owner, candidate, judge.score(shelf.at(owner), others.at(candidate)), others, named);
        }
        settle(owner, others, named);
    }

    /** Gives up a list that has lost more than its reserve. */
    void settle(int owner, Camp others, Set<ProfileId> named) {
        MaintainedList list = lists[owner];
        if (list != null && list.isLost()) {
            giveUp(owner, others);
            named.add(at(owner).id());
        }
    }

    private void leave(int owner, int candidate, Set<ProfileId> named) {
        MaintainedList list = lists[owner];
        if (list != null && list.remove(candidate)) {
            named.add(at(owner).id());
        }
    }

    private void enter(int owner, int candidate, int score, Camp others, Set<ProfileId> named) {
        if (takes(owner, candidate, score, others) && let(owner, candidate, score, others)) {
            named.add(at(owner).id());
        }
    }

    private boolean takes(int owner, int candidate, int score, Camp others) {
        MaintainedList list = lists[owner];
        EncodedProfile profile = others.at(candidate);
        return list != null && list.takes(candidate, score, CandidateGroup.of(profile), others)
                && judge.permits(at(owner), profile, score);
    }

    /** Lets a candidate into a list that takes it; returns whether the list may read differently. */
    private boolean let(int owner, int candidate, int score, Camp others) {
        MaintainedList list = Objects.requireNonNull(lists[owner]);
        boolean changes = list.enter(candidate, score, CandidateGroup.of(others.at(candidate)), others,
                out -> others.delist(out, owner));
        others.enlist(candidate, owner);
        publish(owner, list);
        return changes;
    }

    /** Notes that a slot is in the list of an owner of the other side. */
    private void enlist(int slot, int owner) {
        SlotSet owners = listing[slot];
        if (owners == null) {
            owners = new SlotSet();
            listing[slot] = owners;
        }
        owners.add(owner);
    }

    /** Notes that it no longer is. */
    private void delist(int slot, int owner) {
        SlotSet owners = listing[slot];
        if (owners != null) {
            owners.remove(owner);
            if (owners.isEmpty()) {
                listing[slot] = null;
            }
        }
    }

    private void publish(int slot, MaintainedList list) {
        for (CandidateGroup group : CandidateGroup.values()) {
            shelf.threshold(slot, group, Math.min(SideIndex.CLOSED, list.threshold(group)));
        }
    }
}
