package org.puente.engine.factor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.puente.contract.match.Reason;
import org.puente.engine.encoding.Encoded;
import org.puente.engine.vector.Concepts;
import org.puente.engine.vector.Sparse;

/**
 * What both are about: the mean of how alike their texts are and how alike their sectors, products and topics, each the
 * square root of the cosine of two unit vectors. 0 to 1,000,000, symmetric.
 *
 * <p>Most pairs have a cosine near 0; the root spreads them over the range. Broader codes are features of their own, so
 * codes that lie near each other in their hierarchy are alike in part. Source: the vector space model of Salton, with the
 * term weights of BM25. Missing data: {@value #NEUTRAL} for the half that either says nothing of, a half of what is known.
 */
final class Theme implements Factor {

    static final int NEUTRAL = 60_000;

    private static final int MOST_REFS = 3;

    @Override
    public String code() {
        return "theme";
    }

    @Override
    public int value(Encoded a, Encoded b) {
        return (likeness(a.terms(), b.terms()) + likeness(a.codes(), b.codes())) / 2;
    }

    @Override
    public int known(Encoded a, Encoded b) {
        return (isKnown(a.terms(), b.terms()) ? FULL / 2 : 0) + (isKnown(a.codes(), b.codes()) ? FULL / 2 : 0);
    }

    @Override
    public List<Reason> reasons(Encoded owner, Encoded candidate, int points) {
        boolean isAllKnown = points > 0 && known(owner, candidate) == FULL;
        int shared = isAllKnown
                ? FULL
                : shared(owner.terms(), candidate.terms())
                        + shared(owner.codes(), candidate.codes());
        if (shared == 0) {
            return List.of();
        }
        int forShared = isAllKnown ? points : (int) ((long) points * (shared / 2) / value(owner, candidate));
        return List.of(new Reason("shared-themes", forShared, refs(owner, candidate)));
    }

    private static List<String> refs(Encoded owner, Encoded candidate) {
        Set<String> refs = new LinkedHashSet<>();
        addConcepts(refs, owner.terms(), candidate.terms());
        addConcepts(refs, owner.codes(), candidate.codes());
        return refs.stream().limit(MOST_REFS).toList();
    }

    @Override
    public List<Shortfall> shortfalls(Encoded owner, Encoded candidate) {
        if (known(owner, candidate) == FULL) {
            return value(owner, candidate) == 0 ? List.of(Shortfall.against("no-common-theme", FULL)) : List.of();
        }
        return Stream.concat(silence(owner.terms(), candidate.terms(), "describe-yourselves", "texts"),
                silence(owner.codes(), candidate.codes(), "state-your-sectors", "sectors")).toList();
    }

    @Override
    public Set<String> reasonCodes() {
        return Set.of("shared-themes", "no-common-theme", "describe-yourselves", "state-your-sectors",
                Shortfall.THEY_STATE_TOO_LITTLE);
    }

    private static Stream<Shortfall> silence(Sparse yours, Sparse theirs, String yourCode, String theirField) {
        if (isKnown(yours, theirs)) {
            return Stream.empty();
        }
        int lacking = (FULL - NEUTRAL) / 2;
        return Stream.of(yours.isEmpty()
                ? Shortfall.yours(yourCode, lacking)
                : Shortfall.theirs(theirField, lacking));
    }

    private static int likeness(Sparse a, Sparse b) {
        return isKnown(a, b) ? shared(a, b) : NEUTRAL;
    }

    private static int shared(Sparse a, Sparse b) {
        return likeness(a.dot(b));
    }

    /** Of this cosine, in 2^20ths; the square root, in millionths. */
    static int likeness(long cosine) {
        return (int) Math.min(FULL, StrictMath.round(FULL * StrictMath.sqrt((double) cosine / Sparse.COSINE_ONE)));
    }

    private static boolean isKnown(Sparse a, Sparse b) {
        return !a.isEmpty() && !b.isEmpty();
    }

    private static void addConcepts(Set<String> refs, Sparse a, Sparse b) {
        a.strongestInCommon(b, Concepts::isOne, 2 * MOST_REFS)
                .forEach(feature -> refs.add(Concepts.reference(feature).orElseThrow()));
    }
}
