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
import org.puente.ingest.imports.file.EntryReader;
import org.puente.ingest.imports.file.FileEntry;
import org.puente.ingest.imports.file.FileFormat;
import org.puente.ingest.imports.file.LineReader;
import org.puente.ingest.imports.report.ImportState;
import org.puente.ingest.imports.report.LineOutcome;
import org.puente.ingest.imports.report.ReportLine;
import org.puente.ingest.publishing.ProfilePublisher;

/**
 * Publishes the profiles of one file. Reads on while earlier lines await acknowledgement; once one was not acknowledged
 * in time, the lines that follow are reported as failed without being sent. For one thread.
 */
final class ImportRun {

    private static final Problem DUPLICATE = new Problem("/id", "duplicate-in-file", "An id occurs once in a file");
    private static final Problem CUT = new Problem("", "cut", "The file goes on to the end of its last line");

    private final Admission admission;
    private final ProfilePublisher publisher;
    private final IdHashSet seen;
    private final Consumer<LineOutcome> count;
    private final Consumer<ReportLine> report;
    private final PendingLines pending;
    private boolean unacknowledged;
    private boolean truncated;

    /**
     * @param count  called with each outcome once it is known, in any order and on any thread; with all before the end
     * @param report called with each line, in the order of the file, while reading goes on
     */
    ImportRun(Admission admission, ProfilePublisher publisher, ImportProperties settings, Consumer<LineOutcome> count,
            Consumer<ReportLine> report) {
        this.admission = admission;
        this.publisher = publisher;
        this.seen = new IdHashSet(settings.remembered());
        this.count = count;
        this.report = report;
        this.pending = new PendingLines(settings.awaiting(), this::settled);
    }

    /** How a file ended. */
    record End(ImportState state, List<Problem> problems) {}

    /** Reads to the end of the file, or to where it breaks, and waits for every acknowledgement. */
    End run(FileFormat format, LineReader lines) {
        try {
            switch (format.open(lines)) {
                case Reading.Accepted<EntryReader>(EntryReader entries) -> publishAll(entries);
                case Reading.Refused<EntryReader>(List<Problem> problems) -> {
                    return new End(ImportState.REFUSED, problems);
                }
            }
        } catch (IOException e) {
            truncated = true;
            if (lines.isWithinALine()) {
                reject(lines.number() + 1, null, List.of(CUT));
            }
        }
        pending.reportAll();
        return new End(unacknowledged ? ImportState.FAILED : truncated ? ImportState.CUT : ImportState.DONE, List.of());
    }

    private void publishAll(EntryReader entries) throws IOException {
        for (FileEntry next = entries.next(); next != null; next = entries.next()) {
            process(next);
        }
    }

    private void process(FileEntry entry) {
        switch (reading(entry)) {
            case Reading.Accepted<Profile>(Profile profile) -> publish(entry.line(), profile);
            case Reading.Refused<Profile>(List<Problem> problems) when isTruncated(entry, problems) -> {
                truncated = true;
                reject(entry.line(), null, List.of(CUT));
            }
            case Reading.Refused<Profile>(List<Problem> problems) -> reject(entry.line(), null, problems);
        }
    }

    private Reading<Profile> reading(FileEntry entry) {
        return switch (entry.json()) {
            case Reading.Accepted<byte[]>(byte[] json) -> admission.check(json);
            case Reading.Refused<byte[]>(List<Problem> problems) -> new Reading.Refused<>(problems);
        };
    }

    /**
     * Whether an entry is the last of a truncated file: without its line break, and invalid as a whole rather than in a
     * field.
     */
    private static boolean isTruncated(FileEntry entry, List<Problem> problems) {
        return !entry.ended() && problems.getFirst().pointer().isEmpty();
    }

    private void publish(long line, Profile profile) {
        ProfileId id = profile.id();
        if (!seen.add(id)) {
            reject(line, id, List.of(DUPLICATE));
        } else if (unacknowledged) {
            report(CompletableFuture.completedFuture(ReportLine.failed(line, id)));
        } else {
            report(publisher.publish(profile).thenApply(publication -> published(line, id, publication)));
        }
    }

    private void reject(long line, @Nullable ProfileId id, List<Problem> problems) {
        report(CompletableFuture.completedFuture(ReportLine.rejected(line, id, problems)));
    }

    private void report(CompletableFuture<ReportLine> line) {
        pending.add(line.thenApply(known -> {
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

    private void settled(ReportLine line) {
        unacknowledged |= line.outcome() == LineOutcome.FAILED;
        report.accept(line);
    }
}
