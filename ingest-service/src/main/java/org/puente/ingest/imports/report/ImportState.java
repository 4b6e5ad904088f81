package org.puente.ingest.imports.report;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far an import has come. */
public enum ImportState {
    /** Lines are being read. */
    RUNNING,
    /** Every line was read; the counts say what became of them. */
    DONE,
    /** The file ended in the middle of a line, the client went away, or we did; what came before is on the log. */
    CUT,
    /** The file as a whole is of no use; nothing is on the log. */
    REFUSED,
    /** The log went away and did not come back in time. */
    FAILED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
