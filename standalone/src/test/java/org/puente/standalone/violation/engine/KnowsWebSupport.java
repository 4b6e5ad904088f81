package org.puente.standalone.violation.engine;

import org.puente.web.problems.ProblemType;

/** Breaks the rule that the engine does not know web support. */
public final class KnowsWebSupport {

    private KnowsWebSupport() {}

    static Class<?> dependency() {
        return ProblemType.class;
    }
}
