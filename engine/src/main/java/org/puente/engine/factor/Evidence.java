package org.puente.engine.factor;

import org.puente.engine.encoding.Encoded;
import org.puente.engine.vector.Sparse;

/**
 * Whether both profiles say something that brings them together: an offer of one that fits a need of the other at least
 * a little, a chain, or kind of chain, in common, texts or topics that are alike, or a partner that both have worked with.
 * Goals, territory, maturity and languages alone bring nobody together.
 */
public final class Evidence {

    /** Cosine, in 2^20ths, from which on texts or codes are alike: a hundredth. */
    static final long ALIKE = (1 << 20) / 100;

    private static final Likeness CHAINS = new Likeness(Kinship::credit);

    private Evidence() {}

    public static boolean of(Encoded a, Encoded b) {
        return Flow.of(a.needs(), b.offers()) > 0 || Flow.of(b.needs(), a.offers()) > 0
                || CHAINS.of(a.chains(), b.chains()) > 0 || areAlike(a.terms(), b.terms())
                || areAlike(a.codes(), b.codes()) || Network.haveTies(a, b);
    }

    private static boolean areAlike(Sparse a, Sparse b) {
        return a.dot(b) >= ALIKE;
    }
}
