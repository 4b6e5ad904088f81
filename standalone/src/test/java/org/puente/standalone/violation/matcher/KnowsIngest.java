package org.puente.standalone.violation.matcher;

import org.puente.ingest.IngestService;

/** Breaks the rule that services do not know each other. */
public final class KnowsIngest {

    private KnowsIngest() {}

    static Class<?> dependency() {
        return IngestService.class;
    }
}
