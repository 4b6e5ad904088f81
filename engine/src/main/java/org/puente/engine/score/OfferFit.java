package org.puente.engine.score;

import org.puente.engine.profile.Sdgs;

import static org.puente.engine.profile.Subjects.chain;
import static org.puente.engine.profile.Subjects.sdg;
import static org.puente.engine.profile.Subjects.step;
import static org.puente.engine.profile.Subjects.topic;

/**
 * How well an offer fits a need: {@code subject x (0.6 + 0.3 step + 0.1 goal)}, 0 to {@link Factor#FULL}.
 *
 * <p>Subject: the mean, over the topic and the chain that the need names, of 1 for the same, {@link ChainSimilarity}
 * for a kind of the chain, 0 otherwise.
 *
 * <p>Step: 1 if the need names none or the same, a half if the offer names none, 0 for another.
 *
 * <p>Goal: 1 if the need names none or the same, a half for a goal and its target or if the offer names none, 0
 * otherwise.
 *
 * <p>An offer about something else fits not at all, whatever its step. Not symmetric: an offer that is wider than the
 * need may disappoint, a need that is wider than the offer does not.
 */
final class OfferFit {

    /** In thousandths; the step's and the goal's credits below count halves. */
    private static final int SUBJECT = 600;
    private static final int STEP = 300;
    private static final int GOAL = 100;

    private OfferFit() {}

    static int of(long need, long offer) {
        int subject = subjectCredit(need, offer);
        if (subject == 0) {
            return 0;
        }
        int quality = SUBJECT + STEP * stepCredit(step(need), step(offer)) / 2
                + GOAL * goalCredit(sdg(need), sdg(offer)) / 2;
        return (int) ((long) subject * quality / 1000);
    }

    private static int subjectCredit(long need, long offer) {
        boolean sameTopic = topic(need) == topic(offer);
        if (chain(need) == 0) {
            return sameTopic ? Factor.FULL : 0;
        }
        int chain = chain(offer) == 0 ? 0 : ChainSimilarity.credit(chain(need), chain(offer));
        return topic(need) == 0 ? chain : (chain + (sameTopic ? Factor.FULL : 0)) / 2;
    }

    private static int stepCredit(int needed, int offered) {
        if (needed == 0 || needed == offered) {
            return 2;
        }
        return offered == 0 ? 1 : 0;
    }

    private static int goalCredit(int needed, int offered) {
        if (needed == 0 || needed == offered) {
            return 2;
        }
        if (offered == 0) {
            return 1;
        }
        boolean nested = Sdgs.isGoal(needed) || Sdgs.isGoal(offered);
        return nested && Sdgs.goal(needed) == Sdgs.goal(offered) ? 1 : 0;
    }
}
