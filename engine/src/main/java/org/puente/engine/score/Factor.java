package org.puente.engine.score;

import java.util.List;
import java.util.Set;

import org.puente.contract.match.Reason;
import org.puente.engine.profile.EncodedProfile;

/**
 * One way in which two profiles may suit each other. Every factor is symmetric in value and knowledge; only its reasons
 * and shortfalls take a point of view. All numbers are integers from 0 to {@value #FULL}.
 *
 * <p>Where data is missing, a factor takes a fixed neutral value below the mean of its values over pairs whose data is
 * there: silence costs a little, never everything, and does not outrank an average answer.
 */
public interface Factor {

    /** The highest value: one, in millionths. */
    int FULL = 1_000_000;

    /** The key of its weight in the model. */
    String code();

    /** How well the two suit each other in this respect. Called for every pair, so it allocates nothing. */
    int value(EncodedProfile a, EncodedProfile b);

    /** How much of the value rests on data of both. */
    int known(EncodedProfile a, EncodedProfile b);

    /**
     * What speaks for the candidate here, from the owner's point of view; never anything for missing data.
     *
     * @param points what the factor adds to the score; the reasons' points sum to at most this
     */
    List<Reason> reasons(EncodedProfile owner, EncodedProfile candidate, int points);

    /**
     * What keeps the pair from the full value here, from the owner's point of view: what both state and does not fit at
     * all, and what either could still state. Nothing for what fits in part.
     */
    List<Shortfall> shortfalls(EncodedProfile owner, EncodedProfile candidate);

    /** Every code that its reasons and shortfalls may have. */
    Set<String> reasonCodes();

    /** What a share, 0 to {@value #FULL}, of a weight adds to the score, rounded down. */
    static int points(int weight, int share) {
        return (int) ((long) weight * share / FULL);
    }
}
