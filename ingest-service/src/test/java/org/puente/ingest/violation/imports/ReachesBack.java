package org.puente.ingest.violation.imports;

import org.puente.ingest.violation.profiles.ReachesOver;

/** Knows the other feature. */
public interface ReachesBack {

    ReachesOver other();
}
