package org.puente.engine.score;

import java.util.List;
import java.util.function.Function;

import org.puente.engine.profile.EncodedProfile;

/** A factor that reads one small part of each profile, of which many have the same. */
public final class StructuredTerm {

    private final Factor factor;
    private final int weight;
    private final Function<EncodedProfile, Object> part;

    StructuredTerm(Factor factor, int weight) {
        this.factor = factor;
        this.weight = weight;
        this.part = switch (factor) {
            case ChainAndStep chains -> it -> List.of(it.isValueChain(), it.chains(), it.steps());
            case SharedGoals goals -> EncodedProfile::sdgs;
            case Territory territory -> EncodedProfile::territory;
            case MaturityLadder maturity -> EncodedProfile::maturity;
            case CommonLanguage languages -> EncodedProfile::languages;
            default -> throw new IllegalArgumentException(factor.code());
        };
    }

    /**
     * What it reads of a profile. Profiles of one side with equal parts have equal points with anybody of the other.
     */
    public Object part(EncodedProfile profile) {
        return part.apply(profile);
    }

    /** What it adds to the score of the two. */
    public int points(EncodedProfile a, EncodedProfile b) {
        return Factor.points(weight, factor.value(a, b));
    }
}
