package org.puente.engine.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.puente.contract.control.Model;
import org.puente.contract.vocabulary.Side;

/**
 * What a matchmaker has folded, and which lists it has worked out. Shares what does not change with the matchmaker,
 * which may go on meanwhile.
 *
 * @param model    that it ranks by
 * @param today    the day that expiry is judged by; null if it is unknown
 * @param words    of the lexicon, by number
 * @param verdicts that stand, in no order
 * @param sides    the profiles of either side
 */
public record Snapshot(Model model, @Nullable LocalDate today, List<String> words, List<StandingVerdict> verdicts,
        Map<Side, SideSnapshot> sides) {

    /** The profiles of this side. */
    public SideSnapshot side(Side side) {
        return Objects.requireNonNull(sides.get(side));
    }
}
