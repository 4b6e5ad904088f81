package org.puente.ingest.imports.report;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Problem;
import org.puente.contract.topic.Position;

/**
 * The report of one line of the file.
 *
 * @param line     from 1, the header included; of a record that spans lines, the first
 * @param id       absent when the line does not say a valid profile
 * @param problems why it was rejected
 * @param position position of the record on the profile topic, when accepted
 */
public record ReportLine(long line, @Nullable ProfileId id, LineOutcome outcome, List<Problem> problems,
        @Nullable Position position) {

    public ReportLine {
        problems = List.copyOf(problems);
    }

    public static ReportLine accepted(long line, ProfileId id, Position position) {
        return new ReportLine(line, id, LineOutcome.ACCEPTED, List.of(), position);
    }

    public static ReportLine rejected(long line, @Nullable ProfileId id, List<Problem> problems) {
        return new ReportLine(line, id, LineOutcome.REJECTED, problems, null);
    }

    public static ReportLine failed(long line, ProfileId id) {
        return new ReportLine(line, id, LineOutcome.FAILED, List.of(), null);
    }
}
