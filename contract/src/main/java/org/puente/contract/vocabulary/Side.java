package org.puente.contract.vocabulary;

/** The two sides that Puente bridges. Suggestions always cross. */
public enum Side {
    EU,
    LATAM;

    public Side opposite() {
        return this == EU ? LATAM : EU;
    }
}
