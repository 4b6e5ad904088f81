package org.puente.standalone.violation.eventlog;

import org.puente.engine.Matchmaker;

/** Breaks the rule that the event log does not know the engine. */
public final class KnowsEngine {

    private KnowsEngine() {}

    static Class<?> dependency() {
        return Matchmaker.class;
    }
}
