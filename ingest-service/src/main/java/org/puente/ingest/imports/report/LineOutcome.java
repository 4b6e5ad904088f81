package org.puente.ingest.imports.report;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of a line. */
public enum LineOutcome {
    /** The log has it. */
    ACCEPTED,
    /** It breaks a rule; the log never saw it. */
    REJECTED,
    /** The log did not acknowledge it in time; posting the file again makes up for it. */
    FAILED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
