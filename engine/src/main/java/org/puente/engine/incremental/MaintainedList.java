package org.puente.engine.incremental;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

import org.puente.contract.control.Model;
import org.puente.contract.match.Match;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.index.CandidateGroup;
import org.puente.engine.pair.NewcomerPlace;
import org.puente.engine.snapshot.ListSnapshot;

/**
 * A list that is kept exact event by event: three rankings with reserves, of the best institutions, of the best
 * newcomers among them that reach the floor, and of the best value chains. When the list is read, newcomers outside the
 * best institutions replace the lowest established ones of these, as many as there are places for newcomers left.
 */
final class MaintainedList {

    private final Model model;
    private final ReservedTopK best;
    private final ReservedTopK newcomers;
    private final ReservedTopK chains;

    /**
     * An empty list, exact while there are no candidates.
     *
     * @param open whether the owner may have matches at all
     */
    MaintainedList(Model model, boolean open) {
        this.model = model;
        best = new ReservedTopK(open ? model.k() : 0);
        newcomers = new ReservedTopK(open ? model.fairness().newcomerPlaces() : 0);
        chains = new ReservedTopK(open ? model.k() : 0);
    }

    /** The lowest score with which a candidate of this group can enter. */
    int threshold(CandidateGroup group) {
        int lowest = switch (group) {
            case ESTABLISHED -> best.threshold();
            case NEWCOMER ->
                Math.min(best.threshold(), Math.max(model.fairness().newcomerFloor(), newcomers.threshold()));
            case CHAIN -> chains.threshold();
        };
        return Math.max(model.minimumScore(), lowest);
    }

    /** Whether a candidate with this score would enter. */
    boolean takes(int slot, int score, CandidateGroup group, Candidates candidates) {
        return score >= model.minimumScore() && switch (group) {
            case ESTABLISHED -> best.takes(slot, score, candidates);
            case NEWCOMER -> best.takes(slot, score, candidates) || takesAsNewcomer(slot, score, candidates);
            case CHAIN -> chains.takes(slot, score, candidates);
        };
    }

    /**
     * Adds a candidate that this list takes; returns whether the list may read differently.
     *
     * @param dropped takes the slots of candidates that this list no longer holds
     */
    boolean enter(int slot, int score, CandidateGroup group, Candidates candidates, IntConsumer dropped) {
        if (group == CandidateGroup.CHAIN) {
            return enter(chains, slot, score, candidates, dropped);
        }
        boolean asNewcomer = group == CandidateGroup.NEWCOMER && takesAsNewcomer(slot, score, candidates);
        boolean changes = best.takes(slot, score, candidates) && enter(best, slot, score, candidates, dropped);
        return (asNewcomer && enter(newcomers, slot, score, candidates, dropped)) || changes;
    }

    /** Removes a candidate; returns whether the list may read differently. */
    boolean remove(int slot) {
        boolean hadPlace = best.remove(slot);
        hadPlace |= newcomers.remove(slot);
        return chains.remove(slot) || hadPlace;
    }

    boolean has(int slot) {
        return best.has(slot) || newcomers.has(slot) || chains.has(slot);
    }

    /** Whether more candidates were removed than reserves could replace, so that the list must be built anew. */
    boolean isLost() {
        return best.isLost() || newcomers.isLost() || chains.isLost();
    }

    /** Visits the slots of all candidates, reserves included; a newcomer's perhaps twice. */
    void forEach(IntConsumer visitor) {
        best.forEach(visitor);
        newcomers.forEach(visitor);
        chains.forEach(visitor);
    }

    /** @param numbers of candidates in the snapshot, by slot */
    ListSnapshot snapshot(int[] numbers) {
        return new ListSnapshot(best.snapshot(numbers), newcomers.snapshot(numbers), chains.snapshot(numbers));
    }

    /**
     * Restores a snapshot into this empty list.
     *
     * @param slots     of candidates, by their number in the snapshot
     * @param canonical an equal id, of which one copy is enough
     */
    void restore(ListSnapshot snapshot, int[] slots, UnaryOperator<ProfileId> canonical) {
        best.restore(snapshot.best(), slots, canonical);
        newcomers.restore(snapshot.newcomers(), slots, canonical);
        chains.restore(snapshot.chains(), slots, canonical);
    }

    /** The list as its owner reads it. */
    MatchList read(MatchReader reader) {
        return new MatchList(reader.owner().id(), model.version(), institutions(reader),
                chains.matches(place -> true, reader));
    }

    private List<Match> institutions(MatchReader reader) {
        List<Match> entering = newcomers.matches(place -> !best.hasPlaced(newcomers.slot(place)), reader);
        BitSet replaced = replaced(entering.size());
        List<Match> matches = best.matches(place -> !replaced.get(place), reader);
        entering.forEach(match -> matches.add(NewcomerPlace.explained(match)));
        return matches;
    }

    /** The lowest places of {@link #best} that are not newcomers', so many. */
    private BitSet replaced(int count) {
        BitSet replaced = new BitSet();
        for (int left = count, place = best.placed() - 1; left > 0 && place >= 0; place--) {
            if (!newcomers.hasPlaced(best.slot(place))) {
                replaced.set(place);
                left--;
            }
        }
        return replaced;
    }

    private boolean takesAsNewcomer(int slot, int score, Candidates candidates) {
        return score >= model.fairness().newcomerFloor() && newcomers.takes(slot, score, candidates);
    }

    private boolean enter(ReservedTopK ranking, int slot, int score, Candidates candidates, IntConsumer dropped) {
        int out = ranking.enter(slot, score, candidates);
        if (out >= 0 && !best.has(out) && !newcomers.has(out)) {
            dropped.accept(out);
        }
        return ranking.hasPlaced(slot);
    }
}
