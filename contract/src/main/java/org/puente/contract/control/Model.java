package org.puente.contract.control;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The parameters of the ranking.
 *
 * @param version      names the model in every list it ranks; 1 to 64 of a–z, 0–9, dot and hyphen
 * @param revision     of the engine that the model was made for; an engine of another revision must not use it
 * @param k            places in each list, 1 to 100
 * @param minimumScore a suggestion scores at least this, 0 to 1,000,000 micro-points
 * @param weights      by factor code, each at least 0; they sum to 1,000,000
 * @param fairness     limits on how much earlier projects count
 * @param statistics   the corpus that term weights are fitted to
 */
public record Model(String version, String revision, int k, int minimumScore, Map<String, Integer> weights,
        Fairness fairness, Statistics statistics) {

    /** What the weights of a model sum to, and the highest score there is. */
    public static final int FULL_SCORE = 1_000_000;

    public Model {
        SortedMap<String, Integer> sorted = new TreeMap<>(weights);
        weights = Collections.unmodifiableSortedMap(sorted);
        fairness = Objects.requireNonNullElse(fairness, Fairness.OFF);
        statistics = Objects.requireNonNullElse(statistics, Statistics.NONE);
    }

    /** A copy of this model with another version and statistics. */
    public Model refitted(String version, Statistics statistics) {
        return new Model(version, revision, k, minimumScore, weights, fairness, statistics);
    }
}
