package org.puente.ingest.imports.file;

import org.puente.contract.reading.Problem;
import org.puente.contract.reading.Reading;

/**
 * One entry of a file: a line of NDJSON, or a record of CSV.
 *
 * @param line  the number of its first line, from 1
 * @param json  the profile as JSON, not yet checked; or why there is none
 * @param ended whether a line break followed; if not, the file may have been cut here
 */
public record FileEntry(long line, Reading<byte[]> json, boolean ended) {

    static FileEntry refused(Line line, Problem problem) {
        return new FileEntry(line.number(), Reading.Refused.of(problem), isEnded(line));
    }

    static FileEntry of(Line.Whole line, byte[] json) {
        return new FileEntry(line.number(), new Reading.Accepted<>(json), line.ended());
    }

    private static boolean isEnded(Line line) {
        return !(line instanceof Line.Whole(long number, byte[] bytes, boolean ended)) || ended;
    }
}
