package org.puente.standalone.violation.web;

import org.puente.engine.Matchmaker;

/** Breaks the rule that web support does not know the engine. */
public final class KnowsEngine {

    private KnowsEngine() {}

    static Class<?> dependency() {
        return Matchmaker.class;
    }
}
