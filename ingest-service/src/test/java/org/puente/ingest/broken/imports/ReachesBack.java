package org.puente.ingest.broken.imports;

import org.puente.ingest.broken.profiles.ReachesOver;

/** Knows the other feature. */
public interface ReachesBack {

    ReachesOver other();
}
