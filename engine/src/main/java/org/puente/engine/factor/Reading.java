package org.puente.engine.factor;

import java.util.List;
import java.util.function.Function;

import org.puente.engine.encoding.Encoded;

/** A factor that reads one small part of each profile, of which many have the same. */
public final class Reading {

    private final Factor factor;
    private final int weight;
    private final Function<Encoded, Object> part;

    Reading(Factor factor, int weight) {
        this.factor = factor;
        this.weight = weight;
        this.part = switch (factor) {
            case ChainAndStep chains -> it -> List.of(it.isValueChain(), it.chains(), it.steps());
            case SharedGoals goals -> Encoded::sdgs;
            case Territory territory -> Encoded::land;
            case MaturityLadder maturity -> Encoded::maturity;
            case CommonLanguage languages -> Encoded::languages;
            default -> throw new IllegalArgumentException(factor.code());
        };
    }

    /** What it reads of a profile. Profiles of one side with equal parts have equal points with anybody of the other. */
    public Object part(Encoded profile) {
        return part.apply(profile);
    }

    /** What it adds to the score of the two. */
    public int points(Encoded a, Encoded b) {
        return Factor.points(weight, factor.value(a, b));
    }
}
