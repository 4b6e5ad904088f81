package org.puente.ingest.imports.report;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.puente.contract.reading.Problem;

/**
 * State and counts of an import, while it runs or after its end. Invariant: {@code accepted + rejected + failed} is the
 * number of lines in the report, unless the report was cut short; lines read but not acknowledged yet are in neither.
 *
 * @param lines          physical lines read so far, the header and blank ones included
 * @param bytes          read so far
 * @param reportComplete false when the report reached its bound and later lines are only counted
 * @param problems       why the file as a whole was refused
 */
public record ImportSummary(ImportId id, ImportState state, Instant started, @Nullable Instant ended, long lines,
        long bytes, long accepted, long rejected, long failed, boolean reportComplete, List<Problem> problems) {

    public ImportSummary {
        problems = problems == null ? List.of() : List.copyOf(problems);
    }

    /** This summary after a restart of the service: an import that was running was cut. */
    ImportSummary interrupted() {
        return state != ImportState.RUNNING
                ? this
                : new ImportSummary(id, ImportState.CUT, started, ended, lines,
                        bytes, accepted, rejected, failed, false, problems);
    }
}
