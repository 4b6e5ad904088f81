package org.puente.engine.exhaustive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.puente.contract.control.Fairness;
import org.puente.contract.match.Match;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.pair.NewcomerPlace;

/**
 * The top k matches of one kind of profile, with places reserved for newcomers: while the top k hold fewer newcomers
 * than places are reserved, the best newcomers outside that reach the floor replace the lowest other matches.
 *
 * <p>Kept as two exact rankings, of all candidates and of the newcomers that reach the floor. A newcomer in the second
 * but not in the first ranks below all of the first, so every newcomer of the first is then in the second: both
 * together determine which matches are replaced.
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

    /** The matches in order. O(k), with m reserved places O(k m). */
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

    /** Whether a candidate with this score could change the matches, or is among them. O(k). */
    boolean concerns(ProfileId candidate, int score, boolean isNewcomer) {
        return best.hasPlaceFor(candidate, score) || best.has(candidate) || newcomers.has(candidate)
                || (isNewcomer && score >= floor && newcomers.hasPlaceFor(candidate, score));
    }

    /** Sets the match of a candidate; empty if the rules refuse it. O(k). */
    Effect reconsider(ProfileId candidate, Optional<Match> now, boolean isNewcomer) {
        Optional<Match> newcomer = now.filter(match -> isNewcomer && match.score() >= floor);
        return best.reconsider(candidate, now).and(newcomers.reconsider(candidate, newcomer));
    }
}
