package org.puente.engine.vector;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * How telling names are: the square root of the inverse document frequency of BM25,
 * {@code ln(1 + (n - df + 0.5) / (df +
 * 0.5))} for a name that df of n profiles have. It is 1 for all while no corpus has been counted.
 */
final class Idf {

    /** Weights are in 2^16ths. */
    static final int ONE = 1 << 16;

    private final Map<String, Integer> roots = new HashMap<>();
    private final int absent;

    Idf(int profiles, SortedMap<String, Integer> counts, StatisticsBudget allowance) {
        counts.forEach((name, count) -> roots.put(name, root(profiles, count)));
        absent = root(profiles, allowance.countOfAbsent(counts));
    }

    /** The square root of a name's inverse document frequency, in 2^16ths. */
    int root(String name) {
        return roots.getOrDefault(name, absent);
    }

    private static int root(int profiles, int count) {
        if (profiles == 0) {
            return ONE;
        }
        double idf = StrictMath.log((profiles + 1) / (count + 0.5));
        return (int) StrictMath.round(StrictMath.sqrt(StrictMath.max(0, idf)) * ONE);
    }
}
