package org.puente.contract.control;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the ranking is tuned by.
 *
 * @param version      names the model in every list it ranks; 1 to 64 of a–z, 0–9, dot and hyphen
 * @param k            places in each list, 1 to 100
 * @param minimumScore a suggestion scores at least this, 0 to 1,000,000 micro-points
 * @param weights      by factor code, each at least 0; they sum to 1,000,000
 */
public record Model(String version, int k, int minimumScore, Map<String, Integer> weights) {

    /** What the weights of a model sum to, and the highest score there is. */
    public static final int FULL_SCORE = 1_000_000;

    public Model {
        SortedMap<String, Integer> sorted = new TreeMap<>(weights);
        weights = Collections.unmodifiableSortedMap(sorted);
    }
}
