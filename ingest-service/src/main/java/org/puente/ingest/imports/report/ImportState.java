package org.puente.ingest.imports.report;

import org.puente.contract.vocabulary.Coded;

/** How far an import has come. */
public enum ImportState implements Coded {
    /** Lines are being read. */
    RUNNING,
    /** Every line was read; the counts say what became of them. */
    DONE,
    /** The file ended in the middle of a line, or client or service stopped; the lines before are on the log. */
    CUT,
    /** The file as a whole was refused; nothing is on the log. */
    REFUSED,
    /** The broker did not acknowledge a line in time. */
    FAILED;
}
