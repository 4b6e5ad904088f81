package org.puente.contract.match;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.puente.contract.profile.ProfileId;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One suggestion. Matches are ordered by score, highest first, then by candidate id.
 *
 * @param candidate  the suggested profile
 * @param score      0 to 1,000,000 micro-points
 * @param confidence how much of the score's weight rests on data of both sides, 0 to 1,000,000
 * @param reasons    what speaks for it, strongest first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Match(ProfileId candidate, int score, int confidence, List<Reason> reasons) implements Comparable<Match> {

    private static final Comparator<Match> ORDER = Comparator.comparingInt(Match::score).reversed()
            .thenComparing(Match::candidate);

    public Match {
        Objects.requireNonNull(candidate, "candidate");
        reasons = List.copyOf(reasons);
    }

    @Override
    public int compareTo(Match other) {
        return ORDER.compare(this, other);
    }
}
