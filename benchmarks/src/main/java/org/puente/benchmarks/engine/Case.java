package org.puente.benchmarks.engine;

import java.util.Locale;

/** What happens to a population. */
public enum Case {
    /** A quarter each: small edits, large edits, arrivals, withdrawals; the population stays as large as it is. */
    STEADY,
    /** The same among profiles that all say the same. */
    ALIKE,
    /** One that suits everybody comes and goes. */
    HUB,
    /** Everybody makes a small edit, once. */
    ALL_EDITED,
    /** Every second profile is withdrawn. */
    MASS_WITHDRAWAL;

    /** {@code all-edited}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
