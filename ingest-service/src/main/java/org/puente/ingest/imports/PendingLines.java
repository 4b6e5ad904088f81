package org.puente.ingest.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.puente.ingest.imports.report.ReportLine;

/** The lines that were read and not reported yet, in the order of the file. For one thread. */
final class PendingLines {

    private final Deque<CompletableFuture<ReportLine>> lines = new ArrayDeque<>();
    private final int most;
    private final Consumer<ReportLine> report;

    /**
     * @param most   lines at once
     * @param report called with each line, in order
     */
    PendingLines(int most, Consumer<ReportLine> report) {
        this.most = most;
        this.report = report;
    }

    /**
     * Adds a line. Reports the oldest lines whose outcomes are known, and waits for the oldest while there are too
     * many.
     */
    void add(CompletableFuture<ReportLine> line) {
        lines.add(line);
        while (lines.size() > most || (!lines.isEmpty() && lines.getFirst().isDone())) {
            reportOldest();
        }
    }

    /** Waits for the outcomes of all lines; the bound on a publication bounds the wait. */
    void reportAll() {
        while (!lines.isEmpty()) {
            reportOldest();
        }
    }

    private void reportOldest() {
        report.accept(lines.removeFirst().join());
    }
}
