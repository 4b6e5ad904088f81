package org.puente.matcher.violation.snapshots;

import org.puente.matcher.writing.RecordWriter;

/** Breaks the order of the layers, so that a test sees it caught. */
public record KnowsTheWriting(RecordWriter known) {}
