package org.puente.benchmarks.engine.scenario;

import java.util.Locale;

/** Kinds of streams of changes to a population. */
public enum Workload {
    /** A quarter each: small edits, large edits, arrivals, withdrawals; the population stays as large as it is. */
    STEADY,
    /** As {@link #STEADY}, in a population of equal profiles. */
    ALIKE,
    /** A profile that suits the whole other side is published and withdrawn in turn. */
    HUB,
    /** Each profile gets one small edit. */
    ALL_EDITED,
    /** Every second profile is withdrawn. */
    MASS_WITHDRAWAL;

    /** The constant as the command line spells it, such as {@code all-edited}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
