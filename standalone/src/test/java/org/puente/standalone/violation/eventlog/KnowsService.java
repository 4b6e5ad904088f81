package org.puente.standalone.violation.eventlog;

import org.puente.ingest.IngestService;

/** Breaks the rule that the event log knows no service. */
public final class KnowsService {

    private KnowsService() {}

    static Class<?> dependency() {
        return IngestService.class;
    }
}
