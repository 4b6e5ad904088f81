package org.puente.standalone.violation.matcher;

import org.puente.testkit.TestTokens;

/** Breaks the rule that no main code knows the test kit. */
public final class KnowsTestKit {

    private KnowsTestKit() {}

    static Class<?> dependency() {
        return TestTokens.class;
    }
}
