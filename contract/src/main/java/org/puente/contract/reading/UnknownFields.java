package org.puente.contract.reading;

/** What becomes of fields that no schema names. */
enum UnknownFields {
    /** A sender learns of a misspelt field at once. */
    REFUSED,
    /** A reader of the log takes records of a later minor version. */
    IGNORED
}
