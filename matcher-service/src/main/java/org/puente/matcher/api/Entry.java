package org.puente.matcher.api;

import java.util.Comparator;
import java.util.List;

import org.puente.contract.match.Reason;

/** One match of one list, in the order of search results: score, highest first, then owner, then candidate. */
record Entry(int score, String owner, String candidate, int confidence, List<Reason> reasons)
        implements
            Comparable<Entry> {

    private static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::score).reversed()
            .thenComparing(Entry::owner).thenComparing(Entry::candidate);

    @Override
    public int compareTo(Entry other) {
        return ORDER.compare(this, other);
    }
}
