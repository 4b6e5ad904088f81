package org.puente.contract.reading;

/** How fields are treated that the schema does not name. */
enum UnknownFields {
    /** A sender learns of a misspelt field at once. */
    REFUSED,
    /** A reader of the log takes records of a later minor version. */
    IGNORED
}
