package org.puente.matcher.api;

import java.util.List;

import org.puente.engine.Explanation;
import org.puente.engine.Explanation.Outcome;
import org.puente.engine.Explanation.Permitted;
import org.puente.engine.Explanation.Refused;
import org.puente.engine.wording.Wording;

/**
 * Why, or why not, a pair is suggested.
 *
 * @param a        the one whose point of view {@code forA} takes
 * @param b        the other
 * @param model    version of the model that scored it
 * @param outcome  {@code permitted} or {@code refused}
 * @param refusals the rules that refuse it, if any
 * @param forA     what each factor contributes, said to a
 * @param forB     the same, said to b
 * @param againstA what both state and does not fit, costliest first, said to a; points are what the score loses
 * @param againstB the same, said to b
 * @param toRaiseA what is not stated, most promising first, said to a; points are the most that the score could gain
 * @param toRaiseB the same, said to b
 */
record WordedExplanation(String a, String b, String model, String outcome, List<Objection> refusals, int score,
        int confidence, List<Part> forA, List<Part> forB, List<Worded> againstA, List<Worded> againstB,
        List<Worded> toRaiseA, List<Worded> toRaiseB) {

    /** A rule that objects. */
    record Objection(String rule, String sentence) {}

    /** What one factor contributes; weight, value and points in micro-points. */
    record Part(String factor, int weight, int value, int known, int points, List<Worded> reasons) {}

    /** Puts the explanation of a to b and of b to a into words. */
    static WordedExplanation of(Explanation forA, Explanation forB, String language) {
        List<Objection> refusals = objections(forA.outcome(), language);
        return new WordedExplanation(forA.owner().key(), forA.candidate().key(), forA.model(),
                refusals.isEmpty() ? "permitted" : "refused", refusals, forA.score(), forA.confidence(),
                parts(forA, language), parts(forB, language), Worded.all(forA.against(), language),
                Worded.all(forB.against(), language), Worded.all(forA.toRaise(), language),
                Worded.all(forB.toRaise(), language));
    }

    private static List<Objection> objections(Outcome outcome, String language) {
        Wording wording = Wording.in(language);
        return switch (outcome) {
            case Permitted _ -> List.of();
            case Refused(var refusals) -> refusals.stream()
                    .map(refusal -> new Objection(refusal.code(), wording.sentence(refusal))).toList();
        };
    }

    private static List<Part> parts(Explanation explanation, String language) {
        return explanation.parts().stream().map(part -> new Part(part.factor(), part.weight(), part.value(),
                part.known(), part.points(), Worded.all(part.reasons(), language))).toList();
    }
}
