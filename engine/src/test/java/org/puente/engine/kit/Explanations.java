package org.puente.engine.kit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.puente.contract.match.Reason;
import org.puente.engine.Explanation;
import org.puente.engine.Explanation.Part;

import static org.assertj.core.api.Assertions.assertThat;

/** Invariants of the explanations of a pair from both points of view. */
final class Explanations {

    private static final int FULL = 1_000_000;

    private Explanations() {}

    static void check(Explanation there, Explanation back, String where) {
        assertThat(there.score()).as(where).isBetween(0, FULL).isEqualTo(back.score())
                .isEqualTo(there.parts().stream().mapToInt(Part::points).sum());
        assertThat(there.confidence()).as(where).isBetween(0, FULL).isEqualTo(back.confidence());
        assertThat(there.outcome().getClass()).as(where).isEqualTo(back.outcome().getClass());
        there.parts().forEach(part -> check(part, where + ": " + part));
        checkShortfalls(there, where);
        assertThat(points(there.against())).as(where).isEqualTo(points(back.against()));
    }

    private static void check(Part part, String what) {
        assertThat(part.value()).as(what).isBetween(0, FULL);
        assertThat(part.known()).as(what).isBetween(0, FULL);
        assertThat(part.points()).as(what).isBetween(0, part.weight());
        assertThat(part.reasons().stream().mapToInt(Reason::points).sum()).as(what).isBetween(0, part.points());
    }

    /** Few, strongest first, nothing twice, nothing for nothing, and no more than the score lacks. */
    private static void checkShortfalls(Explanation it, String where) {
        for (List<Reason> reasons : List.of(it.against(), it.toRaise())) {
            assertThat(reasons).as(where).hasSizeLessThanOrEqualTo(3).allMatch(reason -> reason.points() > 0)
                    .isSortedAccordingTo(Comparator.comparingInt(Reason::points).reversed()
                            .thenComparing(Reason::code));
            assertThat(reasons).extracting(Reason::code).as(where).doesNotHaveDuplicates();
        }
        assertThat(Stream.concat(it.against().stream(), it.toRaise().stream()).mapToInt(Reason::points).sum())
                .as(where).isLessThanOrEqualTo(FULL - it.score());
    }

    private static List<Integer> points(List<Reason> reasons) {
        return reasons.stream().map(Reason::points).toList();
    }
}
