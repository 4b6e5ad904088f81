package org.puente.standalone.violation.engine;

import org.puente.matcher.MatcherService;

/** Breaks the rule that the engine knows no service. */
public final class KnowsService {

    private KnowsService() {}

    static Class<?> dependency() {
        return MatcherService.class;
    }
}
