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
import org.puente.engine.pair.PairEvaluator;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.snapshot.ListSnapshot;

/**
 * A list that has been asked for and is kept right, with a reserve: the best institutions, the best newcomers among
 * them that reach the floor, and the best chains, composed as the exhaustive matchmaker does when it is read.
 * Candidates are slots of the other camp.
 */
final class MaintainedList {

    private final Model model;
    private final ReservedTopK best;
    private final ReservedTopK newcomers;
    private final ReservedTopK chains;

    /**
     * An empty one, right while there are no candidates.
     *
     * @param open whether anybody may be suggested to the owner
     */
    MaintainedList(Model model, boolean open) {
        this.model = model;
        best = new ReservedTopK(open ? model.k() : 0);
        newcomers = new ReservedTopK(open ? model.fairness().newcomerPlaces() : 0);
        chains = new ReservedTopK(open ? model.k() : 0);
    }

    /** The lowest score with which a candidate of this group can get inside. */
    int threshold(CandidateGroup group) {
        int lowest = switch (group) {
            case ESTABLISHED -> best.threshold();
            case NEWCOMER ->
                Math.min(best.threshold(), Math.max(model.fairness().newcomerFloor(), newcomers.threshold()));
            case CHAIN -> chains.threshold();
        };
        return Math.max(model.minimumScore(), lowest);
    }

    /** Whether a candidate with this score would get inside. */
    boolean takes(int slot, int score, CandidateGroup group, Camp others) {
        return score >= model.minimumScore() && switch (group) {
            case ESTABLISHED -> best.takes(slot, score, others);
            case NEWCOMER -> best.takes(slot, score, others) || takesAsNewcomer(slot, score, others);
            case CHAIN -> chains.takes(slot, score, others);
        };
    }

    /** Takes in whoever is taken; returns whether the list may read differently. Names who is outside because of it. */
    boolean enter(int slot, int score, CandidateGroup group, Camp others, IntConsumer outside) {
        if (group == CandidateGroup.CHAIN) {
            return enter(chains, slot, score, others, outside);
        }
        boolean asNewcomer = group == CandidateGroup.NEWCOMER && takesAsNewcomer(slot, score, others);
        boolean changes = best.takes(slot, score, others) && enter(best, slot, score, others, outside);
        return (asNewcomer && enter(newcomers, slot, score, others, outside)) || changes;
    }

    /** Forgets a candidate; returns whether the list may read differently. */
    boolean remove(int slot) {
        boolean hadPlace = best.remove(slot);
        hadPlace |= newcomers.remove(slot);
        return chains.remove(slot) || hadPlace;
    }

    boolean has(int slot) {
        return best.has(slot) || newcomers.has(slot) || chains.has(slot);
    }

    /** Whether it has to be made anew. */
    boolean isLost() {
        return best.isLost() || newcomers.isLost() || chains.isLost();
    }

    /** The slots of all inside, some twice. */
    void forEach(IntConsumer visitor) {
        best.forEach(visitor);
        newcomers.forEach(visitor);
        chains.forEach(visitor);
    }

    /** Whom it holds, by these numbers of slots. */
    ListSnapshot known(int[] numbers) {
        return new ListSnapshot(best.known(numbers), newcomers.known(numbers), chains.known(numbers));
    }

    /**
     * Goes on from there, where candidates are in these slots; it must be empty.
     *
     * @param own gives an equal id
     */
    void learn(ListSnapshot known, int[] itsSlots, UnaryOperator<ProfileId> own) {
        best.learn(known.best(), itsSlots, own);
        newcomers.learn(known.newcomers(), itsSlots, own);
        chains.learn(known.chains(), itsSlots, own);
    }

    /** What it says to its owner. */
    MatchList read(EncodedProfile owner, PairEvaluator judge, ReasonEncoding shorthand, Camp others) {
        return new MatchList(owner.id(), model.version(), institutions(owner, judge, shorthand, others),
                chains.matches(place -> true, owner, judge, shorthand, others));
    }

    private List<Match> institutions(EncodedProfile owner, PairEvaluator judge, ReasonEncoding shorthand, Camp others) {
        List<Match> due = newcomers.matches(place -> !best.hasPlaced(newcomers.slot(place)), owner, judge, shorthand,
                others);
        BitSet leaving = leaving(due.size());
        List<Match> matches = best.matches(place -> !leaving.get(place), owner, judge, shorthand, others);
        due.forEach(match -> matches.add(NewcomerPlace.explained(match)));
        return matches;
    }

    /** The last so many places of those who have none as newcomers. */
    private BitSet leaving(int many) {
        BitSet leaving = new BitSet();
        for (int left = many, place = best.placed() - 1; left > 0 && place >= 0; place--) {
            if (!newcomers.hasPlaced(best.slot(place))) {
                leaving.set(place);
                left--;
            }
        }
        return leaving;
    }

    private boolean takesAsNewcomer(int slot, int score, Camp others) {
        return score >= model.fairness().newcomerFloor() && newcomers.takes(slot, score, others);
    }

    private boolean enter(ReservedTopK ranking, int slot, int score, Camp others, IntConsumer outside) {
        int out = ranking.enter(slot, score, others);
        if (out >= 0 && !best.has(out) && !newcomers.has(out)) {
            outside.accept(out);
        }
        return ranking.hasPlaced(slot);
    }
}
