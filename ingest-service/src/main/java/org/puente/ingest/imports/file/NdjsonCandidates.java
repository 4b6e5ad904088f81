package org.puente.ingest.imports.file;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/** Each line that is not blank is a candidate. */
final class NdjsonCandidates implements Candidates {

    private final Lines lines;

    NdjsonCandidates(Lines lines) {
        this.lines = lines;
    }

    @Override
    public @Nullable Candidate next() throws IOException {
        Line line = lines.next();
        while (line instanceof Line.Whole whole && whole.isBlank()) {
            line = lines.next();
        }
        return switch (line) {
            case null -> null;
            case Line.TooLong tooLong -> Candidate.flawed(tooLong, Flaws.TOO_LONG);
            case Line.Whole whole -> Candidate.of(whole, whole.bytes());
        };
    }
}
