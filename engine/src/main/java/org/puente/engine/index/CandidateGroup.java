package org.puente.engine.index;

import java.util.Arrays;
import java.util.function.ToIntFunction;

import org.puente.contract.profile.ProfileKind;
import org.puente.engine.profile.EncodedProfile;

/** Candidates that compete for the same places. */
public enum CandidateGroup {
    /** Institutions with history enough. */
    ESTABLISHED(0),
    /** Institutions that places are kept for: they compete for these as well. */
    NEWCOMER(1),
    /** Value chains. */
    CHAIN(2);

    /** How many there are. */
    static final int COUNT = 3;

    private final int number;

    CandidateGroup(int number) {
        this.number = number;
    }

    /** Its own, 0 to {@code COUNT - 1}. */
    int number() {
        return number;
    }

    /** By number: what this says of each group. */
    static int[] each(ToIntFunction<CandidateGroup> what) {
        return Arrays.stream(values()).mapToInt(what).toArray();
    }

    /** The group of a candidate. */
    public static CandidateGroup of(EncodedProfile profile) {
        if (profile.id().kind() == ProfileKind.VALUE_CHAIN) {
            return CHAIN;
        }
        return profile.history().newcomer() ? NEWCOMER : ESTABLISHED;
    }
}
