package org.puente.benchmarks.quality;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MeasuresTest {

    private static final double SECOND = Math.log(2) / Math.log(3);

    @Test
    void aPartnerInTheSecondPlaceIsWorthItsDiscount() {
        Measures one = Measures.of(Map.of("q", List.of("a", "b", "c")), Map.of("q", Set.of("b")), Map.of());
        assertThat(one.ndcg()).isCloseTo(SECOND, within(1e-12));
        assertThat(one.mrr()).isEqualTo(0.5);
        assertThat(one.recall()).isEqualTo(1);
    }

    @Test
    void allPartnersInFrontAreWorthOneHoweverManyThereAre() {
        Measures two = Measures.of(Map.of("q", List.of("a", "b", "c")), Map.of("q", Set.of("a", "b")), Map.of());
        assertThat(two.ndcg()).isCloseTo(1, within(1e-12));
    }

    @Test
    void whoIsKnownAlreadyStandsInNobodysWay() {
        Map<String, Set<String>> known = Map.of("q", Set.of("a"), "r", Set.of("b"));
        Measures fresh = Measures.of(Map.of("q", List.of("a", "b"), "r", List.of("b", "a")),
                Map.of("q", Set.of("a", "b"), "r", Set.of("b")), known);
        assertThat(fresh.queries()).as("r has nobody left to find").isEqualTo(1);
        assertThat(fresh.ndcg()).isCloseTo(1, within(1e-12));
    }

    @Test
    void anInstitutionWithoutARankingCounts() {
        Measures none = Measures.of(Map.of(), Map.of("q", Set.of("a")), Map.of());
        assertThat(none).isEqualTo(new Measures(1, 0, 0, 0));
    }

    @Test
    void giniIsZeroForEqualsAndNearOneForOneWhoHasAll() {
        assertThat(Measures.gini(new int[]{3, 3, 3})).isZero();
        assertThat(Measures.gini(new int[]{0, 0, 0, 8})).isEqualTo(0.75);
        assertThat(Measures.gini(new int[]{0, 0})).isZero();
    }
}
