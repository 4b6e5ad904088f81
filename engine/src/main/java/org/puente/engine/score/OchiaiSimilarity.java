package org.puente.engine.score;

import java.util.function.IntBinaryOperator;

import org.puente.engine.profile.CodeSet;

/**
 * How alike two sets of codes are when codes may be related without being equal: each code's best credit in the other
 * set, summed over both sets and halved, over the geometric mean of the set sizes (Ochiai's coefficient with partial
 * credits). Naming everything makes nobody alike: one code in common with a set of four is worth a half.
 */
final class OchiaiSimilarity {

    private static final long[] ROOTS = roots();

    private final IntBinaryOperator credit;

    /** Credits two codes with 0 to {@link Factor#FULL}: symmetric, and 0 for codes of different groups. */
    OchiaiSimilarity(IntBinaryOperator credit) {
        this.credit = credit;
    }

    /** 0 to {@link Factor#FULL}; 0 if either is empty. At most 32 codes on each side. */
    int of(CodeSet a, CodeSet b) {
        if (!a.mayIntersect(b)) {
            return 0;
        }
        long sum = bestCredits(a, b) + bestCredits(b, a);
        return (int) Math.min(Factor.FULL, sum * Factor.FULL / (2 * ROOTS[a.size() * b.size()]));
    }

    /** The same where codes are equal or unrelated: so many in common, of sets of 1 to 32 codes. */
    static int of(int common, int size, int otherSize) {
        return (int) ((long) common * Factor.FULL * Factor.FULL / ROOTS[size * otherSize]);
    }

    private long bestCredits(CodeSet from, CodeSet in) {
        long sum = 0;
        for (int i = 0; i < from.size(); i++) {
            int best = 0;
            for (int j = 0; j < in.size(); j++) {
                best = Math.max(best, credit.applyAsInt(from.at(i), in.at(j)));
            }
            sum += best;
        }
        return sum;
    }

    /** Square roots in millionths; StrictMath, so that they are the same everywhere. */
    private static long[] roots() {
        long[] roots = new long[32 * 32 + 1];
        for (int n = 0; n < roots.length; n++) {
            roots[n] = Math.round(StrictMath.sqrt(n) * Factor.FULL);
        }
        return roots;
    }
}
