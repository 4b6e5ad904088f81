package org.puente.ingest.imports;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Problem;
import org.puente.contract.reading.Reading;
import org.puente.eventlog.writing.Publication;
import org.puente.ingest.admission.Admission;
import org.puente.ingest.imports.file.Candidate;
import org.puente.ingest.imports.file.Candidates;
import org.puente.ingest.imports.file.FileFormat;
import org.puente.ingest.imports.file.Lines;
import org.puente.ingest.imports.report.ImportState;
import org.puente.ingest.imports.report.LineOutcome;
import org.puente.ingest.imports.report.ReportLine;
import org.puente.ingest.publishing.ProfilePublisher;

/**
 * One file on its way to the log. Reads on while earlier lines await acknowledgement; once one was not acknowledged in
 * time, the lines that follow are reported as failed without being sent. For one thread.
 */
final class ImportRun {

    private static final Problem DUPLICATE = new Problem("/id", "duplicate-in-file", "An id occurs once in a file");
    private static final Problem CUT = new Problem("", "cut", "The file goes on to the end of its last line");

    private final Admission admission;
    private final ProfilePublisher log;
    private final SeenIds seen;
    private final Consumer<LineOutcome> count;
    private final Consumer<ReportLine> report;
    private final PendingLine awaited;
    private boolean logAway;
    private boolean cut;

    /**
     * @param count  told of each outcome once it is known, in any order and by any thread; of all before the end
     * @param report told of each line, in the order of the file, while it is read on
     */
    ImportRun(Admission admission, ProfilePublisher log, ImportProperties settings, Consumer<LineOutcome> count,
            Consumer<ReportLine> report) {
        this.admission = admission;
        this.log = log;
        this.seen = new SeenIds(settings.remembered());
        this.count = count;
        this.report = report;
        this.awaited = new PendingLine(settings.awaiting(), this::settle);
    }

    /** How a file ended. */
    record End(ImportState state, List<Problem> problems) {}

    /** Reads to the end of the file, or to where it breaks, and waits for every acknowledgement. */
    End run(FileFormat format, Lines lines) {
        try {
            switch (format.open(lines)) {
                case Reading.Accepted<Candidates>(Candidates candidates) -> publishAll(candidates);
                case Reading.Refused<Candidates>(List<Problem> problems) -> {
                    return new End(ImportState.REFUSED, problems);
                }
            }
        } catch (IOException e) {
            cut = true;
            if (lines.isWithinALine()) {
                reject(lines.number() + 1, null, List.of(CUT));
            }
        }
        awaited.reportAll();
        return new End(logAway ? ImportState.FAILED : cut ? ImportState.CUT : ImportState.DONE, List.of());
    }

    private void publishAll(Candidates candidates) throws IOException {
        for (Candidate next = candidates.next(); next != null; next = candidates.next()) {
            judge(next);
        }
    }

    private void judge(Candidate candidate) {
        switch (reading(candidate)) {
            case Reading.Accepted<Profile>(Profile profile) -> publish(candidate.line(), profile);
            case Reading.Refused<Profile>(List<Problem> problems) when isTorn(candidate, problems) -> {
                cut = true;
                reject(candidate.line(), null, List.of(CUT));
            }
            case Reading.Refused<Profile>(List<Problem> problems) -> reject(candidate.line(), null, problems);
        }
    }

    private Reading<Profile> reading(Candidate candidate) {
        return switch (candidate.json()) {
            case Reading.Accepted<byte[]>(byte[] json) -> admission.judge(json);
            case Reading.Refused<byte[]>(List<Problem> problems) -> new Reading.Refused<>(problems);
        };
    }

    /** A last line without its end that makes no sense as a whole, rather than in one field. */
    private static boolean isTorn(Candidate candidate, List<Problem> problems) {
        return !candidate.ended() && problems.getFirst().pointer().isEmpty();
    }

    private void publish(long line, Profile profile) {
        ProfileId id = profile.id();
        if (!seen.add(id)) {
            reject(line, id, List.of(DUPLICATE));
        } else if (logAway) {
            await(CompletableFuture.completedFuture(ReportLine.failed(line, id)));
        } else {
            await(log.publish(profile).thenApply(publication -> published(line, id, publication)));
        }
    }

    private void reject(long line, @Nullable ProfileId id, List<Problem> problems) {
        await(CompletableFuture.completedFuture(ReportLine.rejected(line, id, problems)));
    }

    private void await(CompletableFuture<ReportLine> line) {
        awaited.add(line.thenApply(known -> {
            count.accept(known.outcome());
            return known;
        }));
    }

    private static ReportLine published(long line, ProfileId id, Publication publication) {
        return switch (publication) {
            case Publication.Acknowledged(var position) -> ReportLine.accepted(line, id, position);
            case Publication.Unacknowledged _ -> ReportLine.failed(line, id);
        };
    }

    private void settle(ReportLine line) {
        logAway |= line.outcome() == LineOutcome.FAILED;
        report.accept(line);
    }
}
