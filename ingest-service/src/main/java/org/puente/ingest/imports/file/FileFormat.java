package org.puente.ingest.imports.file;

import java.io.IOException;

import org.puente.contract.reading.Reading;

/** The formats that are understood. */
public enum FileFormat {
    /** One JSON object a line. */
    NDJSON {
        @Override
        public Reading<Candidates> open(Lines lines) {
            return new Reading.Accepted<>(new NdjsonCandidates(lines));
        }
    },
    /** Flat, with a header; see {@code docs/import-format.md}. */
    CSV {
        @Override
        public Reading<Candidates> open(Lines lines) throws IOException {
            return CsvCandidates.open(lines);
        }
    };

    /**
     * Reads as far as it takes to know that the file as a whole is of use.
     *
     * @throws IOException if the stream breaks
     */
    public abstract Reading<Candidates> open(Lines lines) throws IOException;
}
