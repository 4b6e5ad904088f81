package org.puente.engine.vector;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * The square root of the inverse document frequency of BM25: the root of {@code ln(1 + (n - df + 0.5) / (df + 0.5))}
 * for a name that occurs in df of n profiles. 1 for every name while no corpus has been counted.
 */
final class Idf {

    /** One, in the unit of all roots: 2^-16. */
    static final int ONE = 1 << 16;

    private final Map<String, Integer> roots = new HashMap<>();
    private final int absent;

    Idf(int profiles, SortedMap<String, Integer> counts, StatisticsBudget budget) {
        counts.forEach((name, count) -> roots.put(name, root(profiles, count)));
        absent = root(profiles, budget.countOfAbsent(counts));
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
