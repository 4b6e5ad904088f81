package org.puente.ingest.imports.file;

import java.io.IOException;

import org.puente.contract.reading.Reading;

/** The file formats of imports. */
public enum FileFormat {
    /** One JSON object a line. */
    NDJSON {
        @Override
        public Reading<EntryReader> open(LineReader lines) {
            return new Reading.Accepted<>(new NdjsonEntryReader(lines));
        }
    },
    /** Flat, with a header; see {@code docs/import-format.md}. */
    CSV {
        @Override
        public Reading<EntryReader> open(LineReader lines) throws IOException {
            return CsvEntryReader.open(lines);
        }
    };

    /**
     * Opens a file: reads the header, if the format has one, which may refuse the file as a whole.
     *
     * @throws IOException if the stream breaks
     */
    public abstract Reading<EntryReader> open(LineReader lines) throws IOException;
}
