package org.puente.engine.rule;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A condition that no score outweighs.
 *
 * @param code    of its refusal
 * @param permits whether it has nothing against the suggestion
 * @param about   the refs of its refusal
 */
record Rule(String code, Predicate<RuleContext> permits, Function<RuleContext, List<String>> about) {

    /** A rule whose refusal its code says in full. */
    Rule(String code, Predicate<RuleContext> permits) {
        this(code, permits, context -> List.of());
    }

    Permission evaluate(RuleContext context) {
        return permits.test(context) ? Permission.GRANTED : new Refusal(code, about.apply(context));
    }
}
