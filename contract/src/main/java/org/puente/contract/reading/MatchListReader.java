package org.puente.contract.reading;

import java.util.List;

import org.puente.contract.match.MatchList;

/** Reads match lists; unknown fields are ignored. */
public final class MatchListReader {

    private static final RecordReader<MatchList> READER = new RecordReader<>(RecordSchema.MATCH_LIST, MatchList.class,
            List.of());

    private MatchListReader() {}

    /** Reads a value of the match topic. */
    public static Reading<MatchList> read(byte[] json) {
        return READER.read(json, UnknownFields.IGNORED);
    }
}
