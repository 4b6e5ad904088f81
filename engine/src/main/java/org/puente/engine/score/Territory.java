package org.puente.engine.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.puente.contract.match.Reason;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.profile.TerritoryType;

/**
 * Alike as territories: two thirds for being at a border both, one third for the kinds of land in common, over the
 * geometric mean of how many each names (Ochiai's coefficient). 0 to 1,000,000, symmetric.
 *
 * <p>Source: INNOVACT pairs border areas with border areas, and chose European regions by territorial features. Missing
 * data: {@value #NEUTRAL} for either part. Who names no border area may still be at one, so the first part is never
 * less.
 */
final class Territory implements Factor {

    static final int NEUTRAL = 150_000;

    @Override
    public String code() {
        return "territory";
    }

    @Override
    public int value(EncodedProfile a, EncodedProfile b) {
        return (2 * border(a.territory(), b.territory()) + structure(a.territory(), b.territory())) / 3;
    }

    @Override
    public int known(EncodedProfile a, EncodedProfile b) {
        return ((areAtBorders(a.territory(), b.territory()) ? 2 : 0)
                + (nameKinds(a.territory(), b.territory()) ? 1 : 0)) * FULL / 3;
    }

    @Override
    public List<Reason> reasons(EncodedProfile owner, EncodedProfile candidate, int points) {
        TerritoryType yours = owner.territory();
        TerritoryType theirs = candidate.territory();
        long forBorder = areAtBorders(yours, theirs) ? 2 * FULL : 2 * NEUTRAL;
        int bordersShare = (int) (points * forBorder / (forBorder + structure(yours, theirs)));
        List<Reason> reasons = new ArrayList<>();
        if (areAtBorders(yours, theirs)) {
            reasons.add(new Reason("both-at-a-border", bordersShare, List.of()));
        }
        int common = yours.typologies() & theirs.typologies();
        if (common != 0) {
            reasons.add(new Reason("same-kind-of-land", points - bordersShare, refs(common)));
        }
        return reasons;
    }

    /** Of the border none: not every territory is at one. */
    @Override
    public List<Shortfall> shortfalls(EncodedProfile owner, EncodedProfile candidate) {
        if (!nameKinds(owner.territory(), candidate.territory())) {
            int lacking = (FULL - NEUTRAL) / 3;
            return List.of(owner.territory().typologies() == 0
                    ? Shortfall.yours("state-your-land", lacking)
                    : Shortfall.theirs("land", lacking));
        }
        return structure(owner.territory(), candidate.territory()) == 0
                ? List.of(Shortfall.against("other-kind-of-land", FULL / 3))
                : List.of();
    }

    @Override
    public Set<String> reasonCodes() {
        return Set.of("both-at-a-border", "same-kind-of-land", "other-kind-of-land", "state-your-land",
                Shortfall.THEY_STATE_TOO_LITTLE);
    }

    private static int border(TerritoryType a, TerritoryType b) {
        return areAtBorders(a, b) ? FULL : NEUTRAL;
    }

    private static int structure(TerritoryType a, TerritoryType b) {
        return nameKinds(a, b)
                ? OchiaiSimilarity.of(size(a.typologies() & b.typologies()), size(a.typologies()),
                        size(b.typologies()))
                : NEUTRAL;
    }

    private static boolean areAtBorders(TerritoryType a, TerritoryType b) {
        return a.atBorder() && b.atBorder();
    }

    private static boolean nameKinds(TerritoryType a, TerritoryType b) {
        return a.typologies() != 0 && b.typologies() != 0;
    }

    private static int size(int typologies) {
        return Integer.bitCount(typologies);
    }

    private static List<String> refs(int typologies) {
        return IntStream.range(0, Integer.SIZE).filter(kind -> (typologies >> kind & 1) == 1)
                .mapToObj(TerritoryType::typology)
                .map(typology -> "typology:" + typology.code()).toList();
    }
}
