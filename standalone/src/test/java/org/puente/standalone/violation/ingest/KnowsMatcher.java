package org.puente.standalone.violation.ingest;

import org.puente.matcher.MatcherService;

/** Breaks the rule that services do not know each other. */
public final class KnowsMatcher {

    private KnowsMatcher() {}

    static Class<?> dependency() {
        return MatcherService.class;
    }
}
