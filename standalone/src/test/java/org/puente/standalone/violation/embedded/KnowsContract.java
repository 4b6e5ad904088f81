package org.puente.standalone.violation.embedded;

import org.puente.contract.profile.ProfileId;

/** Breaks the rule that the embedded servers know no other module. */
public final class KnowsContract {

    private KnowsContract() {}

    static Class<?> dependency() {
        return ProfileId.class;
    }
}
