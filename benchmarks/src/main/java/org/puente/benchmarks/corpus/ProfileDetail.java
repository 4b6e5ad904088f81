package org.puente.benchmarks.corpus;

import java.util.Locale;

/** How much profiles say. */
public enum ProfileDetail {
    /** Texts, topics, collaborations and experience, as the CORDIS files do. */
    CORDIS,
    /**
     * Also needs and offers along value chains, goals, maturity, languages and land, as a programme's form asks for.
     */
    PROGRAMME;

    /** {@code cordis}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
