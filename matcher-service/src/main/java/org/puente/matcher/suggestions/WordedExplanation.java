package org.puente.matcher.suggestions;

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
 */
record WordedExplanation(String a, String b, String model, String outcome, List<Against> refusals, int score,
        int confidence, List<Part> forA, List<Part> forB) {

    /** A rule that objects. */
    record Against(String rule, String sentence) {}

    /** What one factor contributes; weight, value and points in micro-points. */
    record Part(String factor, int weight, int value, int known, int points, List<Worded> reasons) {}

    /** Puts the explanation of a to b and of b to a into words. */
    static WordedExplanation of(Explanation forA, Explanation forB, String language) {
        List<Against> refusals = against(forA.outcome(), language);
        return new WordedExplanation(forA.owner().key(), forA.candidate().key(), forA.model(),
                refusals.isEmpty() ? "permitted" : "refused", refusals, forA.score(), forA.confidence(),
                parts(forA, language), parts(forB, language));
    }

    private static List<Against> against(Outcome outcome, String language) {
        Wording wording = Wording.in(language);
        return switch (outcome) {
            case Permitted _ -> List.of();
            case Refused(var refusals) -> refusals.stream()
                    .map(refusal -> new Against(refusal.code(), wording.sentence(refusal))).toList();
        };
    }

    private static List<Part> parts(Explanation explanation, String language) {
        return explanation.parts().stream().map(part -> new Part(part.factor(), part.weight(), part.value(),
                part.known(), part.points(), Worded.all(part.reasons(), language))).toList();
    }
}
