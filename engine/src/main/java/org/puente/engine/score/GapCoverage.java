package org.puente.engine.score;

import org.puente.engine.profile.Steps;

/**
 * How well one chain's strengths fill another's gaps: the mean strength, over its maximum of 5, of the steps whose gap
 * and strength are both known, each weighted by its gap.
 */
final class GapCoverage {

    private static final int STRONGEST = 5;

    private GapCoverage() {}

    /** 0 to {@link Factor#FULL}; 0 if nothing is known. */
    static int of(Steps gaps, Steps strengths) {
        int filled = 0;
        int lacking = 0;
        for (int step = 0; step < Steps.COUNT; step++) {
            if (strengths.strength(step) > 0) {
                filled += gaps.gap(step) * strengths.strength(step);
                lacking += gaps.gap(step) * STRONGEST;
            }
        }
        return lacking == 0 ? 0 : (int) ((long) filled * Factor.FULL / lacking);
    }

    static boolean isKnown(Steps gaps, Steps strengths) {
        return of(gaps, strengths) > 0;
    }

    /** The step, from 0, whose gap is filled most; the earliest of equals. */
    static int best(Steps gaps, Steps strengths) {
        int best = 0;
        for (int step = 1; step < Steps.COUNT; step++) {
            if (gaps.gap(step) * strengths.strength(step) > gaps.gap(best) * strengths.strength(best)) {
                best = step;
            }
        }
        return best;
    }
}
