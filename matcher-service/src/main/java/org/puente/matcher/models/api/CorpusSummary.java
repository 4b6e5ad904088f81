package org.puente.matcher.models.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.puente.contract.control.Statistics;

/**
 * The statistics of a model in short.
 *
 * @param profiles how many profiles were counted
 */
record CorpusSummary(int profiles, Counted terms, Counted codes, Counted collaborators) {

    private static final int MOST = 20;
    private static final Comparator<Frequency> MOST_FREQUENT_FIRST = Comparator.comparingInt(Frequency::profiles)
            .reversed().thenComparing(Frequency::what);

    /**
     * What was counted of one sort.
     *
     * @param different    how many entries there are
     * @param mostFrequent the twenty that most profiles have
     */
    record Counted(int different, List<Frequency> mostFrequent) {}

    /** How many profiles have it. */
    record Frequency(String what, int profiles) {}

    static CorpusSummary of(Statistics statistics) {
        return new CorpusSummary(statistics.profiles(), counted(statistics.terms()), counted(statistics.codes()),
                counted(statistics.collaborators()));
    }

    private static Counted counted(Map<String, Integer> counts) {
        return new Counted(counts.size(),
                counts.entrySet().stream().map(entry -> new Frequency(entry.getKey(), entry.getValue()))
                        .sorted(MOST_FREQUENT_FIRST).limit(MOST).toList());
    }
}
