package org.puente.standalone.violation.matcher;

import org.puente.standalone.CannotStartException;

/** Breaks the rule that nothing knows standalone. */
public final class KnowsStandalone {

    private KnowsStandalone() {}

    static Class<?> dependency() {
        return CannotStartException.class;
    }
}
