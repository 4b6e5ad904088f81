package org.puente.engine.kit;

import org.puente.contract.match.Reason;
import org.puente.engine.Explanation;
import org.puente.engine.Explanation.Part;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold in the explanations of a pair from both points of view. */
final class Explanations {

    private static final int FULL = 1_000_000;

    private Explanations() {}

    static void check(Explanation there, Explanation back, String where) {
        assertThat(there.score()).as(where).isBetween(0, FULL).isEqualTo(back.score())
                .isEqualTo(there.parts().stream().mapToInt(Part::points).sum());
        assertThat(there.confidence()).as(where).isBetween(0, FULL).isEqualTo(back.confidence());
        assertThat(there.outcome().getClass()).as(where).isEqualTo(back.outcome().getClass());
        for (Part part : there.parts()) {
            String what = where + ": " + part;
            assertThat(part.value()).as(what).isBetween(0, FULL);
            assertThat(part.known()).as(what).isBetween(0, FULL);
            assertThat(part.points()).as(what).isBetween(0, part.weight());
            assertThat(part.reasons().stream().mapToInt(Reason::points).sum()).as(what).isBetween(0, part.points());
        }
    }
}
