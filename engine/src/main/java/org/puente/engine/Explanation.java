package org.puente.engine;

import java.util.List;

import org.puente.contract.match.Reason;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.rule.Refusal;

/**
 * Why, or why not, a candidate is in an owner's list, from the owner's point of view: "you" is the owner, "they" the
 * candidate. The candidate's point of view is the explanation of the pair asked the other way round; score, confidence
 * and points are the same both ways.
 *
 * @param owner      of the list
 * @param candidate  any other profile; one of the owner's side is refused by the outcome
 * @param model      version of the model that scored it
 * @param outcome    whether the rules permit the match; whether it has a place in the list depends on other candidates
 * @param score      0 to 1,000,000 micro-points; the sum of the parts' points
 * @param confidence how much of the score's weight rests on data of both sides, 0 to 1,000,000
 * @param parts      one for each factor, also those of weight 0, in the order of {@code Factors}
 * @param against    what both profiles state and does not fit: at most three, costliest first; points are what the
 *                   score loses
 * @param toRaise    what is not stated: at most three, most promising first; points are the most that the score could
 *                   gain; the points of {@code against} and {@code toRaise} sum to at most what the score lacks to
 *                   1,000,000
 */
public record Explanation(ProfileId owner, ProfileId candidate, String model, Outcome outcome, int score,
        int confidence, List<Part> parts, List<Reason> against, List<Reason> toRaise) {

    public Explanation {
        parts = List.copyOf(parts);
        against = List.copyOf(against);
        toRaise = List.copyOf(toRaise);
    }

    /** Whether the rules permit a match. */
    public sealed interface Outcome {}

    /** No rule refuses the match. */
    public record Permitted() implements Outcome {}

    /**
     * Rules refuse the match.
     *
     * @param refusals at least one, in the order of the rules
     */
    public record Refused(List<Refusal> refusals) implements Outcome {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * What one factor contributes.
     *
     * @param factor  its code, the key of its weight in the model
     * @param weight  0 to 1,000,000
     * @param value   0 to 1,000,000; on missing data the factor's neutral value
     * @param known   how much of the value rests on data of both sides, 0 to 1,000,000
     * @param points  what it adds to the score: weight times value
     * @param reasons what speaks for the pair in this factor, from the owner's point of view; the points of all reasons
     *                sum to at most those of the part
     */
    public record Part(String factor, int weight, int value, int known, int points, List<Reason> reasons) {

        public Part {
            reasons = List.copyOf(reasons);
        }
    }
}
