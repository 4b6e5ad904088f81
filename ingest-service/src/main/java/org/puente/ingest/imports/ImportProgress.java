package org.puente.ingest.imports;

import java.time.Instant;
import java.util.List;

import org.puente.contract.reading.Problem;
import org.puente.ingest.imports.file.LineReader;
import org.puente.ingest.imports.report.ImportId;
import org.puente.ingest.imports.report.ImportState;
import org.puente.ingest.imports.report.ImportSummary;
import org.puente.ingest.imports.report.LineOutcome;

/** The counts of a running import. Safe for use by many threads. */
final class ImportProgress {

    private final ImportId id;
    private final Instant started;
    private final LineReader lines;
    private long accepted;
    private long rejected;
    private long failed;

    ImportProgress(ImportId id, Instant started, LineReader lines) {
        this.id = id;
        this.started = started;
        this.lines = lines;
    }

    synchronized void count(LineOutcome outcome) {
        switch (outcome) {
            case ACCEPTED -> accepted++;
            case REJECTED -> rejected++;
            case FAILED -> failed++;
        }
    }

    synchronized ImportSummary running() {
        return new ImportSummary(id, ImportState.RUNNING, started, null, lines.number(), lines.bytes(), accepted,
                rejected, failed, true, List.of());
    }

    synchronized ImportSummary ended(ImportState state, Instant now, boolean reportComplete, List<Problem> problems) {
        return new ImportSummary(id, state, started, now, lines.number(), lines.bytes(), accepted, rejected, failed,
                reportComplete, problems);
    }
}
