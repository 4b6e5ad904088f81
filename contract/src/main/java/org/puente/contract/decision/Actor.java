package org.puente.contract.decision;

import java.util.Optional;

import org.puente.contract.vocabulary.Coded;

/** The author of a decision: one of the two parties, in the order of the pair, or the programme's coordinator. */
public enum Actor implements Coded {
    FIRST,
    SECOND,
    COORDINATOR;

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
        return Coded.of(Actor.class, code);
    }
}
