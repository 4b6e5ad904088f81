package org.puente.engine.index;

import org.puente.contract.profile.ProfileKind;
import org.puente.engine.encoding.Encoded;

/** Candidates that compete for the same places. */
public enum Group {
    /** Institutions with history enough. */
    ESTABLISHED,
    /** Institutions that places are kept for: they compete for these as well. */
    NEWCOMER,
    /** Value chains. */
    CHAIN;

    /** The group of a candidate. */
    public static Group of(Encoded profile) {
        if (profile.id().kind() == ProfileKind.VALUE_CHAIN) {
            return CHAIN;
        }
        return profile.history().newcomer() ? NEWCOMER : ESTABLISHED;
    }
}
