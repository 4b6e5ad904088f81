package org.puente.ingest.imports.file;

import org.puente.contract.reading.Problem;
import org.puente.contract.reading.Reading;

/**
 * What one entry of a file offers.
 *
 * @param line  the number of its first line, from 1
 * @param json  the profile as JSON, not yet judged; or why there is none
 * @param ended whether a line break followed; if not, the file may have been cut here
 */
public record Candidate(long line, Reading<byte[]> json, boolean ended) {

    static Candidate flawed(Line line, Problem problem) {
        return new Candidate(line.number(), Reading.Refused.of(problem), endedOf(line));
    }

    static Candidate of(Line.Whole line, byte[] json) {
        return new Candidate(line.number(), new Reading.Accepted<>(json), line.ended());
    }

    private static boolean endedOf(Line line) {
        return !(line instanceof Line.Whole(long number, byte[] bytes, boolean ended)) || ended;
    }
}
