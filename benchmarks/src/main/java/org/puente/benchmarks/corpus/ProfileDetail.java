package org.puente.benchmarks.corpus;

import java.util.Locale;

/** Which fields the generated profiles have. */
public enum ProfileDetail {
    /** Texts, topics, collaborations and experience, as in the CORDIS files. */
    CORDIS,
    /**
     * Also needs and offers along value chains, goals, maturity, languages and land, as a programme asks for.
     */
    PROGRAMME;

    /** The constant as the command line spells it, such as {@code cordis}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
