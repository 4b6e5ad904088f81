package org.puente.engine;

import java.util.List;

import org.puente.contract.match.Reason;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.rule.Refusal;

/**
 * Why, or why not, a candidate is suggested to an owner, in the owner's words: "you" is the owner, "they" the
 * candidate. The candidate's point of view is the explanation of the pair asked the other way round; score, confidence
 * and points are the same both ways.
 *
 * @param owner      whose list it is about
 * @param candidate  who is or is not suggested; may be of the same side, which the outcome then says
 * @param model      version of the model that scored it
 * @param outcome    whether the rules permit the suggestion; whether it also has a place depends on the others
 * @param score      0 to 1,000,000 micro-points; the sum of the parts' points
 * @param confidence how much of the score's weight rests on data of both sides, 0 to 1,000,000
 * @param parts      one for each factor, also those of weight 0, in the order of {@code Factors}
 * @param against    what both state and does not fit: at most three, costliest first; points are what the score loses
 * @param toRaise    what is not stated: at most three, most promising first; points are the most that the score could
 *                   gain; with those of {@code against} they sum to at most what the score lacks to 1,000,000
 */
public record Explanation(ProfileId owner, ProfileId candidate, String model, Outcome outcome, int score,
        int confidence, List<Part> parts, List<Reason> against, List<Reason> toRaise) {

    public Explanation {
        parts = List.copyOf(parts);
        against = List.copyOf(against);
        toRaise = List.copyOf(toRaise);
    }

    /** What the rules say. */
    public sealed interface Outcome {}

    /** No rule objects. */
    public record Permitted() implements Outcome {}

    /** These rules object: at least one, in the order of the rules. */
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
     * @param reasons what speaks for the pair here, from the owner's point of view; their points sum to at most the
     *                part's
     */
    public record Part(String factor, int weight, int value, int known, int points, List<Reason> reasons) {

        public Part {
            reasons = List.copyOf(reasons);
        }
    }
}
