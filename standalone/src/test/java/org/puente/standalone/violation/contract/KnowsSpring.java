package org.puente.standalone.violation.contract;

import org.springframework.context.ApplicationContext;

/** Breaks the rule that the contract knows no Spring. */
public final class KnowsSpring {

    private KnowsSpring() {}

    static Class<?> dependency() {
        return ApplicationContext.class;
    }
}
