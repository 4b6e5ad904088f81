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
            new Rule("your-profile-expired", Rules::yourProfileIsValid),
            new Rule("their-profile-expired", Rules::theirProfileIsValid),
            new Rule("declined", Rules::notDeclined),
            new Rule("you-ruled-them-out", Rules::notRuledOutByYou),
            new Rule("they-ruled-you-out", Rules::notRuledOutByThem),
            new Rule("not-in-your-target-countries", Rules::yourTargetCountries,
                    it -> List.of("country:" + it.they().country())),
            new Rule("not-in-their-target-countries", Rules::theirTargetCountries,
                    it -> List.of("country:" + it.you().country())),
            new Rule("you-are-full", Rules::yourCapacity),
            new Rule("they-are-full", Rules::theirCapacity),
            new Rule("below-minimum-score", Rules::minimumScore),
            new Rule("nothing-in-common", Rules::evidence));

    private Rules() {}

    /** Every refusal, in the order of the rules; empty if the suggestion may be made. */
    public static List<Refusal> refusals(RuleContext situation) {
        return ALL.stream().map(rule -> rule.judge(situation)).filter(Refusal.class::isInstance)
                .map(Refusal.class::cast).toList();
    }

    /** The code of every refusal that there is. */
    public static List<String> codes() {
        return ALL.stream().map(Rule::code).toList();
    }

    /** Whether no rule refuses. */
    public static boolean permit(RuleContext situation) {
        for (Rule rule : ALL) {
            if (rule.judge(situation) instanceof Refusal) {
                return false;
            }
        }
        return true;
    }

    static boolean oppositeSides(RuleContext it) {
        return it.you().side() != it.they().side();
    }

    static boolean yourProfileIsValid(RuleContext it) {
        return !it.you().conditions().expiredOn(it.today());
    }

    static boolean theirProfileIsValid(RuleContext it) {
        return !it.they().conditions().expiredOn(it.today());
    }

    static boolean notDeclined(RuleContext it) {
        return it.pair() != PairState.DECLINED;
    }

    static boolean notRuledOutByYou(RuleContext it) {
        return !it.you().conditions().neverWith().contains(it.they().id());
    }

    static boolean notRuledOutByThem(RuleContext it) {
        return !it.they().conditions().neverWith().contains(it.you().id());
    }

    static boolean yourTargetCountries(RuleContext it) {
        return it.you().conditions().accepts(it.they().country());
    }

    static boolean theirTargetCountries(RuleContext it) {
        return it.they().conditions().accepts(it.you().country());
    }

    static boolean yourCapacity(RuleContext it) {
        return !it.youAreFull();
    }

    static boolean theirCapacity(RuleContext it) {
        return !it.theyAreFull();
    }

    static boolean minimumScore(RuleContext it) {
        return it.score() >= it.minimumScore();
    }

    static boolean evidence(RuleContext it) {
        return Evidence.of(it.you(), it.they());
    }
}
