package org.puente.engine.score;

import org.puente.engine.profile.Subjects;

/**
 * What one party's offers do for the other's needs. The best fit of each need counts; the three best-met needs count 4
 * : 2 : 1, over the weights of as many needs as there are, up to three.
 *
 * <p>So one need wholly met is worth the most, a second and third add half and a quarter as much, and from the fourth
 * on a long list of needs neither helps nor hurts. A plain mean would punish whoever writes down more needs; the best
 * alone would not tell a partner for one thing from a partner for three.
 */
final class DirectedFit {

    private static final int[] WEIGHTS = {1, 4, 6, 7};

    private DirectedFit() {}

    /** 0 to {@link Factor#FULL}; 0 if there are no needs or no offers. O(needs x offers). */
    static int of(Subjects needs, Subjects offers) {
        if (!needs.mayIntersect(offers)) {
            return 0;
        }
        int first = 0;
        int second = 0;
        int third = 0;
        for (int i = 0; i < needs.size(); i++) {
            int fit = bestFit(needs.at(i), offers);
            third = Math.max(third, Math.min(second, fit));
            second = Math.max(second, Math.min(first, fit));
            first = Math.max(first, fit);
        }
        return (4 * first + 2 * second + third) / WEIGHTS[Math.min(3, needs.size())];
    }

    private static int bestFit(long need, Subjects offers) {
        int best = 0;
        for (int i = 0; i < offers.size(); i++) {
            best = Math.max(best, OfferFit.of(need, offers.at(i)));
        }
        return best;
    }
}
