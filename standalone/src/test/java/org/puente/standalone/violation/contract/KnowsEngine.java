package org.puente.standalone.violation.contract;

import org.puente.engine.Matchmaker;

/** Breaks the rule that the contract knows no other module. */
public final class KnowsEngine {

    private KnowsEngine() {}

    static Class<?> dependency() {
        return Matchmaker.class;
    }
}
