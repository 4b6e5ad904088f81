package org.puente.engine.incremental;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.puente.contract.match.Match;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.snapshot.RankingSnapshot;

/**
 * The top k candidates by score descending, then id ascending, and a reserve of the next best, which move up when
 * candidates are removed. Confidence and reasons of a candidate are evaluated when it is first read.
 *
 * <p>Invariant: every candidate that ranks before the horizon is an entry; without a horizon, every candidate is. So
 * the top k are exact as long as all k places are taken, or there is no horizon.
 */
final class ReservedTopK extends PackedEntries {

    /** Most entries of the reserve. */
    static final int RESERVE = 4;

    private final short places;
    private int horizonScore;
    private @Nullable ProfileId horizon;

    /** @param places k */
    ReservedTopK(int places) {
        this.places = (short) Objects.checkIndex(places, Short.MAX_VALUE - RESERVE);
    }

    /** How many of the k places are taken. */
    int placed() {
        return Math.min(places, size());
    }

    /** The lowest score with which a candidate can enter; 0 if any can. */
    int threshold() {
        return places == 0 ? Integer.MAX_VALUE : horizon == null ? 0 : horizonScore;
    }

    /** Whether a candidate with this score would enter. */
    boolean takes(int slot, int score, Candidates candidates) {
        return places > 0 && (horizon == null || score > horizonScore
                || (score == horizonScore && candidates.at(slot).id().compareTo(horizon) < 0));
    }

    /** Adds a candidate that this ranking takes; returns the slot of the candidate that drops out for it, or -1. */
    int enter(int slot, int score, Candidates candidates) {
        int most = places + RESERVE;
        int out = -1;
        if (size() == most) {
            out = slot(most - 1);
            removeAt(most - 1);
        }
        int place = size();
        while (place > 0 && ranksBefore(slot, score, place - 1, candidates)) {
            place--;
        }
        insert(place, slot, score, most);
        if (size() == most) {
            horizon = candidates.at(slot(most - 1)).id();
            horizonScore = score(most - 1);
        }
        return out;
    }

    /** Removes a candidate; returns whether it had one of the k places. */
    boolean remove(int slot) {
        int place = find(slot);
        if (place < 0) {
            return false;
        }
        removeAt(place);
        return place < places;
    }

    /** Whether a candidate has a place or is in the reserve. */
    boolean has(int slot) {
        return find(slot) >= 0;
    }

    /** Whether a candidate has one of the k places. */
    boolean hasPlaced(int slot) {
        int place = find(slot);
        return place >= 0 && place < places;
    }

    /** Whether a candidate without an entry may belong to the top k. */
    boolean isLost() {
        return size() < places && horizon != null;
    }

    /** The matches of those of the k places that pass, in order. */
    List<Match> matches(IntPredicate which, MatchReader reader) {
        List<Match> matches = new ArrayList<>();
        for (int place = 0; place < placed(); place++) {
            if (which.test(place)) {
                matches.add(match(place, reader));
            }
        }
        return matches;
    }

    /** Visits the slots of all entries, the reserve included. */
    void forEach(IntConsumer visitor) {
        for (int place = 0; place < size(); place++) {
            visitor.accept(slot(place));
        }
    }

    /** @param numbers of candidates in the snapshot, by slot */
    RankingSnapshot snapshot(int[] numbers) {
        int[] candidates = new int[size()];
        int[] scores = new int[size()];
        Arrays.setAll(candidates, place -> numbers[slot(place)]);
        Arrays.setAll(scores, this::score);
        return new RankingSnapshot(candidates, scores, horizonScore, horizon);
    }

    /**
     * Restores a snapshot into this empty ranking.
     *
     * @param slots     of candidates, by their number in the snapshot
     * @param canonical an equal id, of which one copy is enough
     * @throws IllegalArgumentException if there are more entries than places and reserve
     */
    void restore(RankingSnapshot snapshot, int[] slots, UnaryOperator<ProfileId> canonical) {
        int[] candidates = snapshot.candidates();
        if (candidates.length > places + RESERVE) {
            throw new IllegalArgumentException("A list is too long");
        }
        int[] ranked = new int[candidates.length];
        Arrays.setAll(ranked, place -> slots[candidates[place]]);
        set(ranked, snapshot.scores());
        horizonScore = snapshot.horizonScore();
        horizon = snapshot.horizon() == null ? null : canonical.apply(snapshot.horizon());
    }

    private boolean ranksBefore(int slot, int score, int place, Candidates candidates) {
        return score > score(place) || (score == score(place)
                && candidates.at(slot).id().compareTo(candidates.at(slot(place)).id()) < 0);
    }
}
