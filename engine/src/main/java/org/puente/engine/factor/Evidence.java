package org.puente.engine.factor;

import org.puente.engine.encoding.Encoded;
import org.puente.engine.vector.Sparse;

/**
 * Whether both profiles say something that brings them together: an offer of one that fits a need of the other at least
 * a little, a chain, or kind of chain, in common, a partner that both have worked with, or a theme. Goals, territory,
 * maturity and languages alone bring nobody together.
 *
 * <p>How much of a theme it takes depends on what else is known. Where nothing can be said of needs and chains, a
 * likeness of texts or of codes will do; where both state them and nothing meets, only a theme that is worth half of what
 * it can be.
 */
public final class Evidence {

    /** Cosine, in 2^20ths, from which on texts or codes are alike: a hundredth. */
    static final long ALIKE = Sparse.COSINE_ONE / 100;

    /** Value of the theme factor from which on a theme outweighs that nothing else meets. */
    static final int STRONG = Factor.FULL / 2;

    private static final Theme THEME = new Theme();

    private Evidence() {}

    /** Whether a suggestion may rest on what the two say. O(features). */
    public static boolean of(Encoded a, Encoded b) {
        return Flow.of(a.needs(), b.offers()) > 0 || Flow.of(b.needs(), a.offers()) > 0
                || ChainAndStep.LIKENESS.of(a.chains(), b.chains()) > 0 || haveATheme(a, b) || Network.haveTies(a, b);
    }

    private static boolean haveATheme(Encoded a, Encoded b) {
        return couldHaveMet(a, b)
                ? THEME.value(a, b) >= STRONG
                : areAlike(a.terms(), b.terms()) || areAlike(a.codes(), b.codes());
    }

    /** Whether both state needs and offers of a kind, or chains, that could have met. */
    private static boolean couldHaveMet(Encoded a, Encoded b) {
        return (!a.needs().isEmpty() && !b.offers().isEmpty()) || (!b.needs().isEmpty() && !a.offers().isEmpty())
                || (!a.chains().isEmpty() && !b.chains().isEmpty());
    }

    private static boolean areAlike(Sparse a, Sparse b) {
        return a.reaches(b, ALIKE);
    }
}
