package org.puente.contract.reading;

import java.util.ArrayList;
import java.util.List;

import org.puente.contract.rule.Rule;

/** Checks a record against rules. */
final class RuleCheck {

    private RuleCheck() {}

    /** Every breach of the rules, in the order of the rules. */
    static <T> List<Problem> problems(T value, List<? extends Rule<? super T>> rules) {
        List<Problem> problems = new ArrayList<>(0);
        for (Rule<? super T> rule : rules) {
            rule.check(value, (pointer, code, detail) -> problems.add(new Problem(pointer, code, detail)));
        }
        return problems;
    }
}
