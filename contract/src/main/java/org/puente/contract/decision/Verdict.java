package org.puente.contract.decision;

import com.fasterxml.jackson.annotation.JsonValue;

/** What one actor says of a pair. */
public enum Verdict {
    ACCEPTED("accepted"),
    DECLINED("declined"),
    INTRODUCED("introduced"),
    AGREED("agreed");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** As it travels. */
    @JsonValue
    public String code() {
        return code;
    }
}
