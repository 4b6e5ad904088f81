package org.puente.standalone.violation.eventlog;

import org.puente.web.problems.ProblemType;

/** Breaks the rule that the event log does not know web support. */
public final class KnowsWebSupport {

    private KnowsWebSupport() {}

    static Class<?> dependency() {
        return ProblemType.class;
    }
}
