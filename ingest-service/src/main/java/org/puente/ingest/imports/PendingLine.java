package org.puente.ingest.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.puente.ingest.imports.report.ReportLine;

/** The lines that were read and not reported yet, in the order of the file. For one thread. */
final class PendingLine {

    private final Deque<CompletableFuture<ReportLine>> lines = new ArrayDeque<>();
    private final int most;
    private final Consumer<ReportLine> report;

    /**
     * @param most   lines at once
     * @param report told of each line, in order
     */
    PendingLine(int most, Consumer<ReportLine> report) {
        this.most = most;
        this.report = report;
    }

    /** Reports what can be reported, and waits for the oldest while there are too many. */
    void add(CompletableFuture<ReportLine> line) {
        lines.add(line);
        while (lines.size() > most || (!lines.isEmpty() && lines.getFirst().isDone())) {
            reportOldest();
        }
    }

    /** Waits for all; the log's bound on a publication bounds the wait. */
    void reportAll() {
        while (!lines.isEmpty()) {
            reportOldest();
        }
    }

    private void reportOldest() {
        report.accept(lines.removeFirst().join());
    }
}
