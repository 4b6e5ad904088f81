package org.puente.matcher.models.trial;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.puente.contract.profile.ProfileKind;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Side;

/**
 * How all lists under a model differ from those under another.
 *
 * @param all         all of them together
 * @param byKind      by the kind of their owners
 * @param bySide      by the side of their owners
 * @param byCountry   by the country of their owners
 * @param mostChanged those that change most, in the order of {@link Comparison}; none that stay as they are
 */
public record TrialReport(Share all, SortedMap<ProfileKind, Share> byKind, SortedMap<Side, Share> bySide,
        SortedMap<Country, Share> byCountry, List<Comparison> mostChanged) {

    public TrialReport {
        byKind = sorted(byKind);
        bySide = sorted(bySide);
        byCountry = sorted(byCountry);
        mostChanged = List.copyOf(mostChanged);
    }

    private static <K> SortedMap<K, Share> sorted(Map<K, Share> shares) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(shares));
    }
}
