package org.puente.standalone.violation.web;

import org.puente.ingest.IngestService;

/** Breaks the rule that web support knows no service. */
public final class KnowsService {

    private KnowsService() {}

    static Class<?> dependency() {
        return IngestService.class;
    }
}
