package org.puente.benchmarks.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Quality measures of rankings, with binary relevance.
 *
 * @param queries number of institutions with at least one partner to find
 * @param ndcg    normalised discounted cumulative gain of the first ten places (Järvelin and Kekäläinen, 2002), mean
 *                over the queries, 0 to 1
 * @param recall  share of the partners found among the first fifty, mean, 0 to 1
 * @param mrr     reciprocal rank of the first partner found, mean, 0 to 1
 */
record Measures(int queries, double ndcg, double recall, double mrr) {

    private static final int DEEP = 50;
    private static final int SHOWN = 10;

    /**
     * Evaluates rankings; institutions without partners to find are left out.
     *
     * @param rankings candidates of each institution, best first
     * @param partners partners to find, by institution
     * @param known    candidates to remove from rankings and partners first, by institution
     */
    static Measures of(Map<String, List<String>> rankings, Map<String, Set<String>> partners,
            Map<String, Set<String>> known) {
        List<Measures> each = new ArrayList<>();
        partners.forEach((query, all) -> {
            Set<String> out = known.getOrDefault(query, Set.of());
            Set<String> wanted = new HashSet<>(all);
            wanted.removeAll(out);
            if (!wanted.isEmpty()) {
                each.add(one(rankings.getOrDefault(query, List.of()).stream().filter(it -> !out.contains(it)).toList(),
                        wanted));
            }
        });
        return new Measures(each.size(), each.stream().mapToDouble(Measures::ndcg).average().orElse(0),
                each.stream().mapToDouble(Measures::recall).average().orElse(0),
                each.stream().mapToDouble(Measures::mrr).average().orElse(0));
    }

    private static Measures one(List<String> ranking, Set<String> wanted) {
        double gain = 0;
        double ideal = 0;
        for (int place = 0; place < SHOWN; place++) {
            double discounted = Math.log(2) / Math.log(place + 2);
            gain += place < ranking.size() && wanted.contains(ranking.get(place)) ? discounted : 0;
            ideal += place < wanted.size() ? discounted : 0;
        }
        long found = ranking.stream().limit(DEEP).filter(wanted::contains).count();
        int first = 0;
        while (first < ranking.size() && !wanted.contains(ranking.get(first))) {
            first++;
        }
        return new Measures(1, gain / ideal, found / (double) wanted.size(),
                first == ranking.size() ? 0 : 1.0 / (first + 1));
    }

    /** The Gini coefficient of the counts: 0 if all are equal, towards 1 if one count has all. */
    static double gini(int[] counts) {
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        double sum = 0;
        double total = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += (2.0 * i - sorted.length + 1) * sorted[i];
            total += sorted[i];
        }
        return total == 0 ? 0 : sum / (sorted.length * total);
    }
}
