package org.puente.contract.profile;

import java.util.Optional;
import java.util.stream.Stream;

/** The two kinds of profile, each with the segment that names it in keys, ids and URLs. */
public enum ProfileKind {
    INSTITUTION("institutions"),
    VALUE_CHAIN("value-chains");

    private final String segment;

    ProfileKind(String segment) {
        this.segment = segment;
    }

    /** {@code institutions} or {@code value-chains}. */
    public String segment() {
        return segment;
    }

    /** The kind whose segment this is, if any. */
    public static Optional<ProfileKind> ofSegment(String segment) {
        return Stream.of(values()).filter(kind -> kind.segment.equals(segment)).findFirst();
    }
}
