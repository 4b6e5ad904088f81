package org.puente.ingest.imports.file;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/** The entries of one file, in order. */
@FunctionalInterface
public interface Candidates {

    /**
     * The next entry, or null at the end.
     *
     * @throws IOException if the stream breaks
     */
    @Nullable
    Candidate next() throws IOException;
}
