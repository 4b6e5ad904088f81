package org.puente.engine.rule;

import java.util.List;

import org.puente.contract.decision.PairState;
import org.puente.engine.score.Evidence;

/**
 * The rules, each way where it has two: what you say of them and what they say of you. Withdrawn profiles need no rule:
 * they are not there to be suggested. Nor do a chain and its lead institution, which are of one side.
 */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new Rule("same-side", Rules::oppositeSides),
            new Rule("your-profile-expired", Rules::ownerIsValid),
            new Rule("their-profile-expired", Rules::candidateIsValid),
            new Rule("declined", Rules::notDeclined),
            new Rule("you-ruled-them-out", Rules::notRuledOutByOwner),
            new Rule("they-ruled-you-out", Rules::notRuledOutByCandidate),
            new Rule("not-in-your-target-countries", Rules::ownersTargetCountries,
                    it -> List.of("country:" + it.candidate().country())),
            new Rule("not-in-their-target-countries", Rules::candidatesTargetCountries,
                    it -> List.of("country:" + it.owner().country())),
            new Rule("you-are-full", Rules::ownersCapacity),
            new Rule("they-are-full", Rules::candidatesCapacity),
            new Rule("below-minimum-score", Rules::minimumScore),
            new Rule("nothing-in-common", Rules::evidence));

    private Rules() {}

    /** Every refusal, in the order of the rules; empty if the suggestion may be made. */
    public static List<Refusal> refusals(RuleContext context) {
        return ALL.stream().map(rule -> rule.evaluate(context)).filter(Refusal.class::isInstance)
                .map(Refusal.class::cast).toList();
    }

    /** The code of every refusal that there is. */
    public static List<String> codes() {
        return ALL.stream().map(Rule::code).toList();
    }

    /** Whether no rule refuses. */
    public static boolean permit(RuleContext context) {
        for (Rule rule : ALL) {
            if (rule.evaluate(context) instanceof Refusal) {
                return false;
            }
        }
        return true;
    }

    static boolean oppositeSides(RuleContext it) {
        return it.owner().side() != it.candidate().side();
    }

    static boolean ownerIsValid(RuleContext it) {
        return !it.owner().conditions().expiredOn(it.today());
    }

    static boolean candidateIsValid(RuleContext it) {
        return !it.candidate().conditions().expiredOn(it.today());
    }

    static boolean notDeclined(RuleContext it) {
        return it.pair() != PairState.DECLINED;
    }

    static boolean notRuledOutByOwner(RuleContext it) {
        return !it.owner().conditions().neverWith().contains(it.candidate().id());
    }

    static boolean notRuledOutByCandidate(RuleContext it) {
        return !it.candidate().conditions().neverWith().contains(it.owner().id());
    }

    static boolean ownersTargetCountries(RuleContext it) {
        return it.owner().conditions().accepts(it.candidate().country());
    }

    static boolean candidatesTargetCountries(RuleContext it) {
        return it.candidate().conditions().accepts(it.owner().country());
    }

    static boolean ownersCapacity(RuleContext it) {
        return !it.ownerIsFull();
    }

    static boolean candidatesCapacity(RuleContext it) {
        return !it.candidateIsFull();
    }

    static boolean minimumScore(RuleContext it) {
        return it.score() >= it.minimumScore();
    }

    static boolean evidence(RuleContext it) {
        return Evidence.of(it.owner(), it.candidate());
    }
}
