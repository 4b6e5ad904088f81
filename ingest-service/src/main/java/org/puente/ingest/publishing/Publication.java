package org.puente.ingest.publishing;

import org.puente.contract.topic.Position;

/** What came of publishing a record. */
public sealed interface Publication {

    /** All in-sync replicas have it. */
    record Acknowledged(Position position) implements Publication {}

    /** Nobody said so in time. It may be on the log or not; publishing it again is safe. */
    record Unacknowledged() implements Publication {}
}
