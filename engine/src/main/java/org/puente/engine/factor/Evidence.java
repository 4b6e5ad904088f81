package org.puente.engine.factor;

import org.puente.engine.encoding.Encoded;

/**
 * Whether both profiles say something that brings them together: an offer of one that fits a need of the other at least
 * a little, or a chain, or kind of chain, in common. Goals, maturity and languages alone bring nobody together.
 */
public final class Evidence {

    private static final Likeness CHAINS = new Likeness(Kinship::credit);

    private Evidence() {}

    public static boolean of(Encoded a, Encoded b) {
        return Flow.of(a.needs(), b.offers()) > 0 || Flow.of(b.needs(), a.offers()) > 0
                || CHAINS.of(a.chains(), b.chains()) > 0;
    }
}
