package org.puente.engine.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.puente.contract.control.Model;
import org.puente.contract.match.Reason;
import org.puente.engine.Explanation.Part;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.score.Factor;
import org.puente.engine.score.Shortfall;
import org.puente.engine.score.Shortfall.Cause;

/**
 * The score of any two profiles under one model: the sum over the factors of weight times value, each rounded down.
 * Symmetric, 0 to 1,000,000, and monotone in every factor's value.
 */
final class Scoring {

    private static final int MOST_REASONS = 3;
    private static final Comparator<Reason> STRONGEST_FIRST = Comparator.comparingInt(Reason::points).reversed()
            .thenComparing(Reason::code);

    private final Factor[] factors;
    private final int[] weights;

    Scoring(List<Factor> factors, Model model) {
        this.factors = factors.toArray(Factor[]::new);
        this.weights = factors.stream().mapToInt(factor -> model.weights().getOrDefault(factor.code(), 0)).toArray();
    }

    int score(EncodedProfile a, EncodedProfile b) {
        int score = 0;
        for (int i = 0; i < factors.length; i++) {
            score += Factor.points(weights[i], factors[i].value(a, b));
        }
        return score;
    }

    /** How much of the score's weight rests on data of both profiles, 0 to 1,000,000. */
    int confidence(EncodedProfile a, EncodedProfile b) {
        int confidence = 0;
        for (int i = 0; i < factors.length; i++) {
            confidence += Factor.points(weights[i], factors[i].known(a, b));
        }
        return confidence;
    }

    List<Part> parts(EncodedProfile owner, EncodedProfile candidate) {
        return IntStream.range(0, factors.length).mapToObj(i -> part(factors[i], weights[i], owner, candidate))
                .toList();
    }

    /** The reasons with the most points, at most {@value #MOST_REASONS}, highest first; none of 0 points. */
    List<Reason> reasons(EncodedProfile owner, EncodedProfile candidate) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < factors.length; i++) {
            if (weights[i] > 0 && factors[i].known(owner, candidate) > 0) {
                int points = Factor.points(weights[i], factors[i].value(owner, candidate));
                reasons.addAll(points > 0 ? factors[i].reasons(owner, candidate, points) : List.of());
            }
        }
        return strongest(reasons);
    }

    /** The mismatches of what both profiles state, costliest first. */
    List<Reason> against(EncodedProfile owner, EncodedProfile candidate) {
        return shortfalls(Cause.MISMATCH, owner, candidate);
    }

    /** What either profile could still state, most promising first. */
    List<Reason> toRaise(EncodedProfile owner, EncodedProfile candidate) {
        return shortfalls(Cause.MISSING, owner, candidate);
    }

    /**
     * The shortfalls of one cause, at most {@value #MOST_REASONS}; those of several factors with one code are added up.
     */
    private List<Reason> shortfalls(Cause cause, EncodedProfile owner, EncodedProfile candidate) {
        Map<String, Reason> byCode = new HashMap<>();
        for (int i = 0; i < factors.length; i++) {
            for (Shortfall it : factors[i].shortfalls(owner, candidate)) {
                int points = Factor.points(weights[i], it.value());
                if (it.cause() == cause && points > 0) {
                    byCode.merge(it.code(), new Reason(it.code(), points, it.refs()), Scoring::sum);
                }
            }
        }
        return strongest(new ArrayList<>(byCode.values()));
    }

    private static Reason sum(Reason one, Reason other) {
        return new Reason(one.code(), one.points() + other.points(),
                Stream.concat(one.refs().stream(), other.refs().stream()).toList());
    }

    private static List<Reason> strongest(List<Reason> reasons) {
        reasons.removeIf(reason -> reason.points() <= 0);
        reasons.sort(STRONGEST_FIRST);
        return List.copyOf(reasons.size() <= MOST_REASONS ? reasons : reasons.subList(0, MOST_REASONS));
    }

    private static Part part(Factor factor, int weight, EncodedProfile owner, EncodedProfile candidate) {
        int value = factor.value(owner, candidate);
        int points = Factor.points(weight, value);
        return new Part(factor.code(), weight, value, factor.known(owner, candidate), points,
                factor.reasons(owner, candidate, points));
    }
}
