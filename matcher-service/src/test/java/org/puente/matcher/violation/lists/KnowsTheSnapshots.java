package org.puente.matcher.violation.lists;

import org.puente.matcher.snapshots.SnapshotWriter;

/** Breaks the order of the layers, so that a test sees it caught. */
public record KnowsTheSnapshots(SnapshotWriter known) {}
