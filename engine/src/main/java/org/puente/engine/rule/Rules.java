package org.puente.engine.rule;

import java.util.List;

import org.puente.contract.decision.PairState;
import org.puente.engine.factor.Evidence;

import static org.puente.engine.rule.Rule.require;

/**
 * The rules, each way where it has two: what you say of them and what they say of you. Withdrawn profiles need no
 * rule: they are not there to be suggested. Nor do a chain and its lead institution, which are of one side.
 */
public final class Rules {

    private static final List<Rule> ALL = List.of(Rules::oppositeSides, Rules::yourProfileIsValid,
            Rules::theirProfileIsValid, Rules::notDeclined, Rules::notRuledOutByYou, Rules::notRuledOutByThem,
            Rules::yourTargetCountries, Rules::theirTargetCountries, Rules::yourCapacity, Rules::theirCapacity,
            Rules::minimumScore, Rules::evidence);

    private Rules() {}

    /** Every refusal, in the order of the rules; empty if the suggestion may be made. */
    public static List<Refusal> refusals(Situation situation) {
        return ALL.stream().map(rule -> rule.judge(situation)).filter(Refusal.class::isInstance)
                .map(Refusal.class::cast).toList();
    }

    /** Whether no rule refuses. */
    public static boolean permit(Situation situation) {
        for (Rule rule : ALL) {
            if (rule.judge(situation) instanceof Refusal) {
                return false;
            }
        }
        return true;
    }

    static Permission oppositeSides(Situation it) {
        return require(it.you().side() != it.they().side(), "same-side");
    }

    static Permission yourProfileIsValid(Situation it) {
        return require(!it.you().conditions().expiredOn(it.today()), "your-profile-expired");
    }

    static Permission theirProfileIsValid(Situation it) {
        return require(!it.they().conditions().expiredOn(it.today()), "their-profile-expired");
    }

    static Permission notDeclined(Situation it) {
        return require(it.pair() != PairState.DECLINED, "declined");
    }

    static Permission notRuledOutByYou(Situation it) {
        return require(!it.you().conditions().neverWith().contains(it.they().id()), "you-ruled-them-out");
    }

    static Permission notRuledOutByThem(Situation it) {
        return require(!it.they().conditions().neverWith().contains(it.you().id()), "they-ruled-you-out");
    }

    static Permission yourTargetCountries(Situation it) {
        return require(it.you().conditions().accepts(it.they().country()), "not-in-your-target-countries",
                "country:" + it.they().country());
    }

    static Permission theirTargetCountries(Situation it) {
        return require(it.they().conditions().accepts(it.you().country()), "not-in-their-target-countries",
                "country:" + it.you().country());
    }

    static Permission yourCapacity(Situation it) {
        return require(!it.youAreFull(), "you-are-full");
    }

    static Permission theirCapacity(Situation it) {
        return require(!it.theyAreFull(), "they-are-full");
    }

    static Permission minimumScore(Situation it) {
        return require(it.score() >= it.minimumScore(), "below-minimum-score");
    }

    static Permission evidence(Situation it) {
        return require(Evidence.of(it.you(), it.they()), "nothing-in-common");
    }
}
