package org.puente.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.puente.contract.match.Match;
import org.puente.contract.profile.ProfileId;

/**
 * One half of a list: the best k matches of one kind, in order. Nobody outside ranks before the last place of a full
 * section; outside a section with room there is nobody at all.
 */
final class Section {

    /** What reconsidering a candidate did to a section. */
    enum Effect {
        /** It is as before. */
        NONE,
        /** It has changed and is still right. */
        CHANGED,
        /** Somebody outside may now belong in it: it must be made anew. */
        LOST
    }

    private final int places;
    private final List<Match> matches;

    Section(int places) {
        this.places = places;
        this.matches = new ArrayList<>(places);
    }

    List<Match> matches() {
        return matches;
    }

    /** Whether what becomes of this candidate, with this score, could matter here. O(k). */
    boolean concerns(ProfileId candidate, int score) {
        return matches.size() < places || ranksBeforeLast(score, candidate) || find(candidate) >= 0;
    }

    /** Takes in what has become of a candidate: a match, or nothing if it may not be suggested. O(k). */
    Effect reconsider(ProfileId candidate, Optional<Match> now) {
        int place = find(candidate);
        return place < 0 ? now.map(this::enter).orElse(Effect.NONE) : replace(place, now);
    }

    private Effect enter(Match match) {
        if (matches.size() == places) {
            if (!ranksBeforeLast(match.score(), match.candidate())) {
                return Effect.NONE;
            }
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
