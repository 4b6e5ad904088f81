package org.puente.engine.exhaustive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.puente.contract.control.Fairness;
import org.puente.contract.match.Match;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.pair.NewcomerPlace;

/**
 * One half of a list: the best k matches of one kind. If they hold fewer newcomers than there are places for newcomers,
 * the best newcomers outside them that reach the floor replace the lowest others, as many as are missing.
 *
 * <p>Kept as two exact rankings, of the best and of the best newcomers that reach the floor, each right on its own. A
 * newcomer of the second that is not in the first stands below all of the first, so every newcomer of the first is then
 * in the second: together they say who is replaced.
 */
final class NewcomerTopK {

    private final TopK best;
    private final TopK newcomers;
    private final int floor;

    NewcomerTopK(int places, Fairness fairness) {
        this.best = new TopK(places);
        this.newcomers = new TopK(fairness.newcomerPlaces());
        this.floor = fairness.newcomerFloor();
    }

    /** In their order. O(k), and O(k m) where newcomers are given places. */
    List<Match> matches() {
        List<Match> placed = newcomers.matches().stream().filter(match -> !best.has(match.candidate())).toList();
        List<Match> matches = new ArrayList<>(best.matches());
        for (int place = matches.size() - 1, due = placed.size(); due > 0; place--) {
            if (!newcomers.has(matches.get(place).candidate())) {
                matches.remove(place);
                due--;
            }
        }
        placed.forEach(match -> matches.add(NewcomerPlace.explained(match)));
        return matches;
    }

    /** Whether what becomes of this candidate, with this score, could matter here. O(k). */
    boolean concerns(ProfileId candidate, int score, boolean isNewcomer) {
        return best.hasPlaceFor(candidate, score) || best.has(candidate) || newcomers.has(candidate)
                || (isNewcomer && score >= floor && newcomers.hasPlaceFor(candidate, score));
    }

    /** Takes in what has become of a candidate: a match, or nothing if it may not be suggested. O(k). */
    Effect reconsider(ProfileId candidate, Optional<Match> now, boolean isNewcomer) {
        Optional<Match> newcomer = now.filter(match -> isNewcomer && match.score() >= floor);
        return best.reconsider(candidate, now).and(newcomers.reconsider(candidate, newcomer));
    }
}
