package org.puente.engine.pair;

import java.util.ArrayList;
import java.util.List;

import org.puente.contract.match.Match;
import org.puente.contract.match.Reason;
import org.puente.engine.Matchmaker;

/** The last reason of a match that is in a list by a place reserved for newcomers. */
public final class NewcomerPlace {

    private static final Reason REASON = new Reason(Matchmaker.NEWCOMER_PLACE, 0, List.of());

    private NewcomerPlace() {}

    /** A copy of the match with the reason {@value Matchmaker#NEWCOMER_PLACE}, which adds no points. */
    public static Match explained(Match match) {
        List<Reason> reasons = new ArrayList<>(match.reasons());
        reasons.add(REASON);
        return new Match(match.candidate(), match.score(), match.confidence(), reasons);
    }
}
