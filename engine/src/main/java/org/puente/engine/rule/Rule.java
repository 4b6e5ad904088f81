package org.puente.engine.rule;

import java.util.List;

/** A condition that no score outweighs. */
@FunctionalInterface
interface Rule {

    Permission judge(Situation situation);

    /** A refusal with this code and these refs unless the condition holds. */
    static Permission require(boolean condition, String code, String... refs) {
        return condition ? Permission.GRANTED : new Refusal(code, List.of(refs));
    }
}
