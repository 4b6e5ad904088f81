package org.puente.standalone.violation.ingest;

import org.puente.engine.Matchmaker;

/** Breaks the rule that the ingest service does not know the engine. */
public final class KnowsEngine {

    private KnowsEngine() {}

    static Class<?> dependency() {
        return Matchmaker.class;
    }
}
