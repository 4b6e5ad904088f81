package org.puente.ingest.imports.file;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/** Reads the entries of one file, in order. */
@FunctionalInterface
public interface EntryReader {

    /**
     * The next entry, or null at the end.
     *
     * @throws IOException if the stream breaks
     */
    @Nullable
    FileEntry next() throws IOException;
}
