package org.puente.ingest.imports.report;

import org.puente.contract.vocabulary.Coded;

/** The outcome of a line. */
public enum LineOutcome implements Coded {
    /** The record is on the log. */
    ACCEPTED,
    /** The line breaks a rule; no record was sent. */
    REJECTED,
    /** The broker did not acknowledge the record in time; posting the file again publishes it. */
    FAILED;
}
