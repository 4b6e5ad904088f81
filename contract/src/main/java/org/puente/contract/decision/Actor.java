package org.puente.contract.decision;

import java.util.Optional;
import java.util.stream.Stream;

/** Who decides: one of the two parties, in the order of the pair, or the programme's coordinator. */
public enum Actor {
    FIRST("first"),
    SECOND("second"),
    COORDINATOR("coordinator");

    private final String code;

    Actor(String code) {
        this.code = code;
    }

    /** As it stands in a key. */
    public String code() {
        return code;
    }

    /** Whether this verdict is this actor's to give: parties accept, the coordinator introduces. */
    public boolean mayGive(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> this != COORDINATOR;
            case INTRODUCED -> this == COORDINATOR;
            case DECLINED, AGREED -> true;
        };
    }

    /** The actor with this code, if any. */
    public static Optional<Actor> of(String code) {
        return Stream.of(values()).filter(actor -> actor.code.equals(code)).findFirst();
    }
}
