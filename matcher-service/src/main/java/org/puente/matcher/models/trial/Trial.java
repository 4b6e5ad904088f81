package org.puente.matcher.models.trial;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileKind;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Side;

/** Compares lists under two models, one owner after the other. The report does not depend on the order. */
public final class Trial {

    private static final int MOST_NAMED = 100;

    private final Sum all = new Sum();
    private final Map<ProfileKind, Sum> byKind = new EnumMap<>(ProfileKind.class);
    private final Map<Side, Sum> bySide = new EnumMap<>(Side.class);
    private final Map<Country, Sum> byCountry = new EnumMap<>(Country.class);
    private final TreeSet<Comparison> mostChanged = new TreeSet<>();

    /** Compares the two lists of an owner of this country. Each owner is compared once. O(k). */
    public void compare(Country country, MatchList before, MatchList after) {
        Comparison comparison = Comparison.of(before, after);
        all.add(comparison);
        byKind.computeIfAbsent(comparison.owner().kind(), fresh -> new Sum()).add(comparison);
        bySide.computeIfAbsent(country.side(), fresh -> new Sum()).add(comparison);
        byCountry.computeIfAbsent(country, fresh -> new Sum()).add(comparison);
        if (comparison.changed()) {
            mostChanged.add(comparison);
        }
        if (mostChanged.size() > MOST_NAMED) {
            mostChanged.removeLast();
        }
    }

    /** The report so far; it names the {@value #MOST_NAMED} lists that change most. */
    public TrialReport report() {
        return new TrialReport(all.share(), shares(byKind), shares(bySide), shares(byCountry),
                mostChanged.stream().toList());
    }

    private static <K> SortedMap<K, Share> shares(Map<K, Sum> sums) {
        SortedMap<K, Share> shares = new TreeMap<>();
        sums.forEach((group, sum) -> shares.put(group, sum.share()));
        return shares;
    }
}
