package org.puente.standalone.violation.matcher;

import org.puente.embedded.EmbeddedMongo;

/** Breaks the rule that only standalone knows the embedded servers. */
public final class KnowsEmbedded {

    private KnowsEmbedded() {}

    static Class<?> dependency() {
        return EmbeddedMongo.class;
    }
}
