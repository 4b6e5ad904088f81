package org.puente.engine.score;

import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.vector.SparseVector;

/**
 * Whether both profiles say something that brings them together: an offer of one that fits a need of the other at least
 * a little, a chain, or kind of chain, in common, a partner that both have worked with, or a theme. Goals, territory,
 * maturity and languages alone bring nobody together.
 *
 * <p>How much of a theme it takes depends on what else is known. Where nothing can be said of needs and chains, a
 * likeness of texts or of codes will do; where both state them and nothing meets, only a theme that is worth half of
 * what it can be.
 */
public final class Evidence {

    /** Cosine, in 2^20ths, from which on texts or codes are alike: a hundredth. */
    static final long ALIKE = SparseVector.COSINE_ONE / 100;

    /** Value of the theme factor from which on a theme outweighs that nothing else meets. */
    static final int STRONG = Factor.FULL / 2;

    private static final Theme THEME = new Theme();

    private Evidence() {}

    /** Whether a suggestion may rest on what the two say. O(features). */
    public static boolean of(EncodedProfile a, EncodedProfile b) {
        return DirectedFit.of(a.needs(), b.offers()) > 0 || DirectedFit.of(b.needs(), a.offers()) > 0
                || ChainAndStep.LIKENESS.of(a.chains(), b.chains()) > 0 || haveATheme(a, b) || Network.haveTies(a, b);
    }

    private static boolean haveATheme(EncodedProfile a, EncodedProfile b) {
        return couldHaveMet(a, b)
                ? THEME.value(a, b) >= STRONG
                : areAlike(a.terms(), b.terms()) || areAlike(a.codes(), b.codes());
    }

    /** Whether both state needs and offers of a kind, or chains, that could have met. */
    private static boolean couldHaveMet(EncodedProfile a, EncodedProfile b) {
        return (!a.needs().isEmpty() && !b.offers().isEmpty()) || (!b.needs().isEmpty() && !a.offers().isEmpty())
                || (!a.chains().isEmpty() && !b.chains().isEmpty());
    }

    private static boolean areAlike(SparseVector a, SparseVector b) {
        return a.reaches(b, ALIKE);
    }
}
