package org.puente.eventlog.writing;

import org.puente.contract.topic.Position;

/** The outcome of publishing a record. */
public sealed interface Publication {

    /** All in-sync replicas have the record. */
    record Acknowledged(Position position) implements Publication {}

    /**
     * No acknowledgement came in time. The record may be on the log or not; publishing it again is safe.
     *
     * @param reason for the service's log, not for its users
     */
    record Unacknowledged(String reason) implements Publication {}
}
