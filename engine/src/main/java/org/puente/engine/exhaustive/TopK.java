package org.puente.engine.exhaustive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.puente.contract.match.Match;
import org.puente.contract.profile.ProfileId;

/**
 * The top k matches in order. No candidate outside a full ranking ranks before its last place; outside a ranking with
 * free places there is no candidate.
 */
final class TopK {

    private final int places;
    private final List<Match> matches;

    TopK(int places) {
        this.places = places;
        this.matches = new ArrayList<>(places);
    }

    List<Match> matches() {
        return matches;
    }

    /** Whether this candidate has a place. O(places). */
    boolean has(ProfileId candidate) {
        return find(candidate) >= 0;
    }

    /** Whether a candidate without a place would get one by this score. */
    boolean hasPlaceFor(ProfileId candidate, int score) {
        return matches.size() < places || (places > 0 && ranksBeforeLast(score, candidate));
    }

    /** Sets the match of a candidate; empty if the candidate does not compete. O(places). */
    Effect reconsider(ProfileId candidate, Optional<Match> now) {
        int place = find(candidate);
        return place < 0 ? now.map(this::enter).orElse(Effect.NONE) : replace(place, now);
    }

    private Effect enter(Match match) {
        if (!hasPlaceFor(match.candidate(), match.score())) {
            return Effect.NONE;
        }
        if (matches.size() == places) {
            matches.removeLast();
        }
        insert(match);
        return Effect.CHANGED;
    }

    private Effect replace(int place, Optional<Match> now) {
        Match before = matches.get(place);
        if (now.isPresent() && now.get().equals(before)) {
            return Effect.NONE;
        }
        Match last = matches.getLast();
        if (matches.size() == places && (now.isEmpty() || now.get().compareTo(last) > 0)) {
            return Effect.LOST;
        }
        matches.remove(place);
        now.ifPresent(this::insert);
        return Effect.CHANGED;
    }

    private void insert(Match match) {
        matches.add(-1 - Collections.binarySearch(matches, match), match);
    }

    private boolean ranksBeforeLast(int score, ProfileId candidate) {
        Match last = matches.getLast();
        return score > last.score() || (score == last.score() && candidate.compareTo(last.candidate()) < 0);
    }

    private int find(ProfileId candidate) {
        for (int place = 0; place < matches.size(); place++) {
            if (matches.get(place).candidate().equals(candidate)) {
                return place;
            }
        }
        return -1;
    }
}
