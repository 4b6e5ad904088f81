package org.puente.matcher.models.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.puente.contract.match.Match;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileId;

/**
 * How one profile's list differs under two models. Ordered by how much: the least overlap first, then the most entries
 * exchanged, then the owner.
 *
 * @param owner   the profile whose lists are compared
 * @param overlap the mean {@link RankBiasedOverlap} of its two sections, those apart that are empty under both models;
 *                0 to 1,000,000, rounded down
 * @param changed whether the candidates or their order differ; scores and reasons may differ even if not
 * @param entered candidates that only the second list has, in its order
 * @param left    candidates that only the first list has, in its order
 */
public record Comparison(ProfileId owner, int overlap, boolean changed, List<ProfileId> entered,
        List<ProfileId> left) implements Comparable<Comparison> {

    private static final Comparator<Comparison> ORDER = Comparator.comparingInt(Comparison::overlap)
            .thenComparing(Comparator.comparingInt(Comparison::exchanged).reversed())
            .thenComparing(Comparison::owner);

    public Comparison {
        entered = List.copyOf(entered);
        left = List.copyOf(left);
    }

    /**
     * Compares two lists of one owner.
     *
     * @throws IllegalArgumentException if they have different owners
     */
    public static Comparison of(MatchList before, MatchList after) {
        if (!before.owner().equals(after.owner())) {
            throw new IllegalArgumentException("Lists of different owners");
        }
        List<ProfileId> institutions = candidates(before.institutions());
        List<ProfileId> institutionsAfter = candidates(after.institutions());
        List<ProfileId> chains = candidates(before.valueChains());
        List<ProfileId> chainsAfter = candidates(after.valueChains());
        return new Comparison(before.owner(),
                mean(institutions, institutionsAfter, chains, chainsAfter),
                !institutions.equals(institutionsAfter) || !chains.equals(chainsAfter),
                both(without(institutionsAfter, institutions), without(chainsAfter, chains)),
                both(without(institutions, institutionsAfter), without(chains, chainsAfter)));
    }

    @Override
    public int compareTo(Comparison other) {
        return ORDER.compare(this, other);
    }

    private int exchanged() {
        return entered.size() + left.size();
    }

    private static int mean(List<ProfileId> institutions, List<ProfileId> institutionsAfter, List<ProfileId> chains,
            List<ProfileId> chainsAfter) {
        int ofInstitutions = RankBiasedOverlap.of(institutions, institutionsAfter);
        int ofChains = RankBiasedOverlap.of(chains, chainsAfter);
        if (institutions.isEmpty() && institutionsAfter.isEmpty()) {
            return ofChains;
        }
        return chains.isEmpty() && chainsAfter.isEmpty() ? ofInstitutions : (ofInstitutions + ofChains) / 2;
    }

    private static List<ProfileId> candidates(List<Match> matches) {
        return matches.stream().map(Match::candidate).toList();
    }

    private static List<ProfileId> without(List<ProfileId> some, List<ProfileId> others) {
        List<ProfileId> rest = new ArrayList<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static List<ProfileId> both(List<ProfileId> institutions, List<ProfileId> chains) {
        return Stream.concat(institutions.stream(), chains.stream()).toList();
    }
}
