package org.puente.engine.score;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.puente.contract.match.Reason;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.vector.Concepts;
import org.puente.engine.vector.SparseVector;

/**
 * What both are about: the mean of how alike their texts are and how alike their sectors, products and topics, each the
 * square root of the cosine of two unit vectors. 0 to 1,000,000, symmetric.
 *
 * <p>Most pairs have a cosine near 0; the root spreads them over the range. Broader codes are features of their own, so
 * codes that lie near each other in their hierarchy are alike in part. Source: the vector space model of Salton, with
 * the term weights of BM25. Missing data: {@value #NEUTRAL} for the half that either says nothing of, a half of what is
 * known.
 */
final class Theme implements Factor {

    static final int NEUTRAL = 60_000;

    private static final int MOST_REFS = 3;

    @Override
    public String code() {
        return "theme";
    }

    @Override
    public int value(EncodedProfile a, EncodedProfile b) {
        return (likeness(a.terms(), b.terms()) + likeness(a.codes(), b.codes())) / 2;
    }

    @Override
    public int known(EncodedProfile a, EncodedProfile b) {
        return (isKnown(a.terms(), b.terms()) ? FULL / 2 : 0) + (isKnown(a.codes(), b.codes()) ? FULL / 2 : 0);
    }

    @Override
    public List<Reason> reasons(EncodedProfile owner, EncodedProfile candidate, int points) {
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

    private static List<String> refs(EncodedProfile owner, EncodedProfile candidate) {
        Set<String> refs = new LinkedHashSet<>();
        addConcepts(refs, owner.terms(), candidate.terms());
        addConcepts(refs, owner.codes(), candidate.codes());
        return refs.stream().limit(MOST_REFS).toList();
    }

    @Override
    public List<Shortfall> shortfalls(EncodedProfile owner, EncodedProfile candidate) {
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

    private static Stream<Shortfall> silence(SparseVector yours, SparseVector theirs, String yourCode,
            String theirField) {
        if (isKnown(yours, theirs)) {
            return Stream.empty();
        }
        int lacking = (FULL - NEUTRAL) / 2;
        return Stream.of(yours.isEmpty()
                ? Shortfall.yours(yourCode, lacking)
                : Shortfall.theirs(theirField, lacking));
    }

    private static int likeness(SparseVector a, SparseVector b) {
        return isKnown(a, b) ? shared(a, b) : NEUTRAL;
    }

    private static int shared(SparseVector a, SparseVector b) {
        return likeness(a.dot(b));
    }

    /** Of this cosine, in 2^20ths; the square root, in millionths. */
    static int likeness(long cosine) {
        return (int) Math.min(FULL,
                StrictMath.round(FULL * StrictMath.sqrt((double) cosine / SparseVector.COSINE_ONE)));
    }

    private static boolean isKnown(SparseVector a, SparseVector b) {
        return !a.isEmpty() && !b.isEmpty();
    }

    private static void addConcepts(Set<String> refs, SparseVector a, SparseVector b) {
        a.strongestCommon(b, Concepts::isConcept, 2 * MOST_REFS)
                .forEach(feature -> refs.add(Concepts.reference(feature).orElseThrow()));
    }
}
