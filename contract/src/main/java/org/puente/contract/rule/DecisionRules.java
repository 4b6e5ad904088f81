package org.puente.contract.rule;

import org.puente.contract.decision.Actor;
import org.puente.contract.decision.Decision;

/** The rules of a decision. */
public final class DecisionRules {

    /** The note is plain text. */
    public static final Rule<Decision> NOTE = (decision, breaches) -> PlainText.line("/note", decision.note(),
            breaches);

    private DecisionRules() {}

    /** Parties accept, the coordinator introduces; everyone may decline or agree. */
    public static Rule<Decision> mayBeGivenBy(Actor actor) {
        return (decision, breaches) -> {
            if (!actor.mayGive(decision.verdict())) {
                breaches.add("/verdict", "verdict-of-actor", "Parties accept, the coordinator introduces");
            }
        };
    }
}
