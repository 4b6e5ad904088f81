package org.puente.ingest.imports;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

import org.puente.ingest.admission.Admission;
import org.puente.ingest.imports.file.FileFormat;
import org.puente.ingest.imports.file.LineReader;
import org.puente.ingest.imports.report.ImportId;
import org.puente.ingest.imports.report.ImportState;
import org.puente.ingest.imports.report.ImportSummary;
import org.puente.ingest.imports.report.ReportStore;
import org.puente.ingest.imports.report.ReportWriter;
import org.puente.ingest.publishing.ProfilePublisher;
import org.puente.web.problems.ProblemException;
import org.puente.web.problems.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.MeterRegistry;

/**
 * Runs imports, and finds running and earlier ones. Counts lines in {@code puente.import.lines} by outcome and files in
 * {@code puente.imports} by how they ended.
 */
@Component
final class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final Duration RETRY = Duration.ofSeconds(10);

    private final Admission admission;
    private final ProfilePublisher patientLog;
    private final ImportProperties settings;
    private final Clock clock;
    private final MeterRegistry meters;
    private final ReportStore reports;
    private final Semaphore permits;
    private final Map<ImportId, ImportProgress> running = new ConcurrentHashMap<>();

    Imports(Admission admission, ProfilePublisher patientLog, ImportProperties settings, Clock clock,
            MeterRegistry meters) {
        this.admission = admission;
        this.patientLog = patientLog;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
        this.reports = new ReportStore(settings.folder(), settings.keep(), settings.report().toBytes());
        this.permits = new Semaphore(settings.atOnce());
    }

    /**
     * Imports a file, to its end.
     *
     * @throws ProblemException if too many run already, or the id is taken
     */
    ImportSummary run(ImportId id, FileFormat format, InputStream body) {
        if (!permits.tryAcquire()) {
            throw new ProblemException(ProblemType.TOO_MANY_IMPORTS).retryAfter(RETRY);
        }
        try {
            return runAdmitted(id, format, body);
        } finally {
            permits.release();
        }
    }

    private ImportSummary runAdmitted(ImportId id, FileFormat format, InputStream body) {
        LineReader lines = new LineReader(body, Math.toIntExact(settings.line().toBytes()));
        ImportProgress progress = new ImportProgress(id, clock.instant(), lines);
        if (reports.find(id).isPresent() || running.putIfAbsent(id, progress) != null) {
            throw new ProblemException(ProblemType.CONFLICT);
        }
        try (ReportWriter report = reports.begin(progress.running())) {
            ImportSummary summary = progress.ended(ImportState.FAILED, clock.instant(), false, List.of());
            try {
                ImportRun.End end = new ImportRun(admission, patientLog, settings, outcome -> {
                    progress.count(outcome);
                    meters.counter("puente.import.lines", "outcome", outcome.code()).increment();
                }, report::write).run(format, lines);
                summary = progress.ended(end.state(), clock.instant(), report.isComplete(), end.problems());
                return summary;
            } finally {
                end(summary);
            }
        } finally {
            running.remove(id);
        }
    }

    private void end(ImportSummary summary) {
        reports.save(summary);
        meters.counter("puente.imports", "state", summary.state().code()).increment();
        LOG.info("Import {} {}: {} accepted, {} rejected, {} failed", summary.id(), summary.state().code(),
                summary.accepted(), summary.rejected(), summary.failed());
    }

    /** The state and counts of an import, running or ended. */
    Optional<ImportSummary> find(ImportId id) {
        ImportProgress progress = running.get(id);
        return progress == null ? reports.find(id) : Optional.of(progress.running());
    }

    /** The newest first. */
    List<ImportSummary> all() {
        return reports.all().stream().map(summary -> find(summary.id()).orElse(summary)).toList();
    }

    /** Where the lines of a known import's report are; those of a running one lag behind its progress. */
    Path lines(ImportId id) {
        return reports.lines(id);
    }
}
