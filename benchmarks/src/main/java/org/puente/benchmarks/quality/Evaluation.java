package org.puente.benchmarks.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.puente.contract.profile.ProfileId;
import org.puente.contract.vocabulary.Side;

/**
 * Quality of the rankings of both sides, and distribution of the places of the European lists.
 *
 * @param eu            rankings of European institutions
 * @param euNew         rankings of European institutions, by new partners only
 * @param latam         rankings of Latin American institutions
 * @param latamNew      rankings of Latin American institutions, by new partners only
 * @param coverage      share of the Latin American institutions that are in some European list
 * @param newcomerShare share of the places that go to institutions of at most one earlier project
 * @param gini          Gini coefficient of the places among the Latin American institutions
 */
record Evaluation(Measures eu, Measures euNew, Measures latam, Measures latamNew, double coverage,
        double newcomerShare, double gini) {

    private static final int SHOWN = 10;
    private static final int NEWCOMER = 1;

    static Evaluation of(Map<ProfileId, List<Ranked>> rankings, CordisProfiles corpus, Truth truth) {
        Map<String, List<String>> plain = rankings.entrySet().stream().collect(Collectors.toMap(
                it -> it.getKey().slug(), it -> it.getValue().stream().map(one -> one.candidate().slug()).toList()));
        Map<String, Set<String>> earlier = earlier(corpus);
        Map<String, Integer> shown = shown(plain, corpus.sides());
        int places = shown.values().stream().mapToInt(it -> it).sum();
        List<String> latam = corpus.sides().keySet().stream().filter(id -> corpus.sides().get(id) == Side.LATAM)
                .toList();
        int newcomers = latam.stream().filter(id -> corpus.projects(id) <= NEWCOMER)
                .mapToInt(id -> shown.getOrDefault(id, 0)).sum();
        return new Evaluation(Measures.of(plain, truth.eu(), Map.of()), Measures.of(plain, truth.euNew(), earlier),
                Measures.of(plain, truth.latam(), Map.of()), Measures.of(plain, truth.latamNew(), earlier),
                shown.size() / (double) latam.size(),
                newcomers / (double) places,
                Measures.gini(latam.stream().mapToInt(id -> shown.getOrDefault(id, 0)).toArray()));
    }

    private static Map<String, Integer> shown(Map<String, List<String>> rankings, Map<String, Side> sides) {
        Map<String, Integer> shown = new HashMap<>();
        rankings.forEach((owner, ranking) -> {
            if (sides.get(owner) == Side.EU) {
                ranking.stream().limit(SHOWN).forEach(it -> shown.merge(it, 1, Integer::sum));
            }
        });
        return shown;
    }

    /** Collaborators on the other side before the test period, by institution. */
    private static Map<String, Set<String>> earlier(CordisProfiles corpus) {
        Map<String, Set<String>> earlier = new HashMap<>();
        corpus.sides().forEach((id, side) -> earlier.put(id, corpus.participations().partners(id).keySet().stream()
                .filter(other -> corpus.sides().containsKey(other) && corpus.sides().get(other) != side)
                .collect(Collectors.toCollection(HashSet::new))));
        return earlier;
    }
}
