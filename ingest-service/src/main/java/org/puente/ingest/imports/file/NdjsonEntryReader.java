package org.puente.ingest.imports.file;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/** Reads NDJSON: each line that is not blank is an entry. */
final class NdjsonEntryReader implements EntryReader {

    private final LineReader lines;

    NdjsonEntryReader(LineReader lines) {
        this.lines = lines;
    }

    @Override
    public @Nullable FileEntry next() throws IOException {
        Line line = lines.next();
        while (line instanceof Line.Whole whole && whole.isBlank()) {
            line = lines.next();
        }
        return switch (line) {
            case null -> null;
            case Line.TooLong tooLong -> FileEntry.refused(tooLong, EntryProblems.TOO_LONG);
            case Line.Whole whole -> FileEntry.of(whole, whole.bytes());
        };
    }
}
