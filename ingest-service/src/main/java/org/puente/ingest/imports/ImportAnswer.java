package org.puente.ingest.imports;

import org.puente.ingest.imports.report.ImportSummary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * An import in answers of the API.
 *
 * @param report path of its report, a line each
 */
record ImportAnswer(@JsonUnwrapped ImportSummary summary, String report) {

    static ImportAnswer of(ImportSummary summary) {
        return new ImportAnswer(summary, path(summary) + "/report");
    }

    static String path(ImportSummary summary) {
        return ImportsController.PATH + '/' + summary.id();
    }
}
