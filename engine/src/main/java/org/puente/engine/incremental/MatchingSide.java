package org.puente.engine.incremental;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.pair.PairEvaluator;
import org.puente.engine.snapshot.ListSnapshot;
import org.puente.engine.snapshot.SideSnapshot;

/** One side's profiles and the lists kept of them, whose candidates are the opposite side's profiles. */
final class MatchingSide {

    private final SideProfiles profiles;
    private final SideProfiles opposite;
    private final PairEvaluator evaluator;
    private final MaintainedLists lists;
    private final ListBuilder builder;
    private final ListUpdater updater;

    MatchingSide(SideProfiles profiles, SideProfiles opposite, PairEvaluator evaluator) {
        this.profiles = profiles;
        this.opposite = opposite;
        this.evaluator = evaluator;
        lists = new MaintainedLists(profiles.index(), opposite);
        builder = new ListBuilder(profiles, opposite, evaluator);
        updater = new ListUpdater(profiles, opposite, evaluator, lists);
    }

    SideProfiles profiles() {
        return profiles;
    }

    MaintainedLists lists() {
        return lists;
    }

    ListBuilder builder() {
        return builder;
    }

    /** A builder of lists that have only these candidates of the opposite side. */
    ListBuilder builderOver(SideProfiles candidates) {
        return new ListBuilder(profiles, candidates, evaluator);
    }

    ListUpdater updater() {
        return updater;
    }

    /** Whether the list of a slot can be read without a search. */
    boolean isReady(int slot) {
        return lists.complete(slot) != null;
    }

    /** Builds the list of a slot, unless it is ready, in the thread that folds events. */
    void build(int slot) {
        if (!isReady(slot)) {
            lists.put(slot, builder.build(slot, opposite.searches().primary()));
        }
    }

    /** Builds the lists of different slots, as far as they are not ready, on all processors. */
    void build(int[] slots) {
        if (slots.length == 1) {
            build(slots[0]);
            return;
        }
        ParallelSlots.forEach(slots, slot -> isReady(slot) ? Optional.empty() : Optional.of(builder.build(slot)),
                (list, slot) -> lists.put(slot, list));
    }

    /** Reads the list of a slot, which is ready. */
    MatchList read(int slot, ReasonEncoding encoding) {
        MaintainedList list = lists.complete(slot);
        if (list == null) {
            throw new IllegalStateException("A list is read that is not ready");
        }
        return list.read(new MatchReader(profiles.at(slot), evaluator, encoding, opposite));
    }

    /** The profiles in the order of their slots, with the lists that are ready. */
    SideSnapshot snapshot() {
        int[] numbers = numbered(opposite.slots());
        return new SideSnapshot(profiles.index().slots().mapToObj(profiles::at).toList(), profiles.index().slots()
                .mapToObj(slot -> Optional.ofNullable(lists.complete(slot)).map(list -> list.snapshot(numbers)))
                .toList());
    }

    /**
     * Restores the lists of a snapshot, of profiles in these slots with candidates in those.
     *
     * @param canonical an equal id, of which one copy is enough
     * @throws IllegalArgumentException if a list is too long for the model
     */
    void restore(List<Optional<ListSnapshot>> snapshots, int[] slots, int[] candidates,
            UnaryOperator<ProfileId> canonical) {
        for (int i = 0; i < snapshots.size(); i++) {
            if (snapshots.get(i).isPresent()) {
                MaintainedList list = builder.empty(slots[i]);
                list.restore(snapshots.get(i).get(), candidates, canonical);
                lists.put(slots[i], list);
            }
        }
    }

    /** Numbers from 0, in the order of these ascending slots, by slot. */
    private static int[] numbered(int[] slots) {
        int[] numbers = new int[slots.length == 0 ? 0 : slots[slots.length - 1] + 1];
        for (int i = 0; i < slots.length; i++) {
            numbers[slots[i]] = i;
        }
        return numbers;
    }
}
