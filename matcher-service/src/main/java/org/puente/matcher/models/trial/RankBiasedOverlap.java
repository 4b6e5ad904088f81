package org.puente.matcher.models.trial;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How alike two rankings are, where the first places count most: rank-biased overlap, extrapolated from finite lists of
 * possibly different lengths (Webber, Moffat and Zobel, A Similarity Measure for Indefinite Rankings, ACM TOIS 28(4),
 * 2010, equation 32), with p = 0.9, under which the first ten places carry 86 % of the weight.
 *
 * <p>With s and l the lengths of the shorter and the longer list, and X(d) how many items the two have in common among
 * their first d:
 *
 * <p>{@code (1-p)/p * ( sum over d=1..l of X(d)/d * p^d + sum over d=s+1..l of X(s)*(d-s)/(s*d) * p^d ) + ( (X(l)-X(s))/l + X(s)/s ) * p^l}
 *
 * <p>In micro-points: 1,000,000 for equal lists, 0 for lists that share nothing. Two empty lists are equal; an empty
 * one shares nothing with any other. A list that only continues another counts as equal to it: nothing contradicts that
 * the shorter one would go on alike. Integer arithmetic, exact to half a micro-point. O(l).
 */
public final class RankBiasedOverlap {

    /** Of equal lists. */
    public static final int FULL = 1_000_000;

    private static final int MOST = 1_000;
    private static final long ONE = 1_000_000_000_000_000L;

    private RankBiasedOverlap() {}

    /**
     * The overlap of two rankings, each without repetition and of at most 1,000 items.
     *
     * @throws IllegalArgumentException if one is longer
     */
    public static int of(List<?> a, List<?> b) {
        List<?> shorter = a.size() <= b.size() ? a : b;
        List<?> longer = a.size() <= b.size() ? b : a;
        if (longer.size() > MOST) {
            throw new IllegalArgumentException("More than " + MOST + " places");
        }
        if (shorter.isEmpty()) {
            return longer.isEmpty() ? FULL : 0;
        }
        return rounded(shorter, longer);
    }

    private static int rounded(List<?> shorter, List<?> longer) {
        int s = shorter.size();
        int l = longer.size();
        int[] common = common(shorter, longer);
        long power = ONE;
        long sum = 0;
        for (int d = 1; d <= l; d++) {
            power = power / 10 * 9;
            sum += power * common[d] / d;
            if (d > s) {
                sum += power * common[s] / s * (d - s) / d;
            }
        }
        long beyond = power * (common[l] - common[s]) / l + power * common[s] / s;
        return (int) ((sum / 9 + beyond + ONE / FULL / 2) / (ONE / FULL));
    }

    /** X(d) for each d from 0 to the length of the longer list. */
    private static int[] common(List<?> shorter, List<?> longer) {
        int[] common = new int[longer.size() + 1];
        Set<Object> seen = new HashSet<>();
        for (int place = 0; place < longer.size(); place++) {
            int met = seen.add(longer.get(place)) ? 0 : 1;
            if (place < shorter.size() && !seen.add(shorter.get(place))) {
                met++;
            }
            common[place + 1] = common[place] + met;
        }
        return common;
    }
}
