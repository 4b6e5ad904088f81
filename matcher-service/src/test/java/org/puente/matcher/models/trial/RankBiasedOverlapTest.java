package org.puente.matcher.models.trial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The values are computed by hand from the formula. */
class RankBiasedOverlapTest {

    @Test
    void isExactlyFullForEqualListsOfAnyLength() {
        for (int length = 0; length <= 1_000; length++) {
            List<Integer> list = IntStream.range(0, length).boxed().toList();
            assertThat(RankBiasedOverlap.of(list, list)).isEqualTo(1_000_000);
        }
    }

    @Test
    void isExactlyNothingForListsThatShareNothing() {
        assertThat(RankBiasedOverlap.of(List.of("a", "b", "c"), List.of("d"))).isZero();
        assertThat(RankBiasedOverlap.of(List.of(), List.of("d"))).isZero();
    }

    @Test
    void weighsEachPlaceByItsDepth() {
        assertOverlap(List.of("a", "b", "c"), List.of("b", "a", "c"), 900_000);
        assertOverlap(List.of("a", "b"), List.of("a", "c"), 550_000);
        assertOverlap(List.of("a", "b"), List.of("c", "b"), 450_000);
    }

    @Test
    void extrapolatesTheShorterOfTwoLists() {
        assertOverlap(List.of("a"), List.of("b", "a"), 450_000);
        assertOverlap(List.of("a"), List.of("a", "b"), 1_000_000);
        assertOverlap(List.of("a", "b"), List.of("a", "c", "b", "d"), 759_250);
    }

    @Test
    void mindsAChangeAtTheTopMoreThanOneAtTheBottom() {
        List<Integer> list = IntStream.range(0, 10).boxed().toList();
        int before = 1_000_000;
        for (int place = 8; place >= 0; place--) {
            List<Integer> swapped = new ArrayList<>(list);
            Collections.swap(swapped, place, place + 1);
            int overlap = RankBiasedOverlap.of(list, swapped);
            assertThat(overlap).isLessThan(before);
            before = overlap;
        }
    }

    private static void assertOverlap(List<String> a, List<String> b, int overlap) {
        assertThat(RankBiasedOverlap.of(a, b)).isEqualTo(overlap);
        assertThat(RankBiasedOverlap.of(b, a)).isEqualTo(overlap);
    }
}
