package org.puente.contract.control;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Document frequencies: how many profiles contain each term, code and collaborator. Term weights are fitted to them.
 * Only the most frequent entries stand in a map; an absent one is at most as frequent as the rarest present.
 *
 * @param profiles      how many profiles were counted; 0 for none
 * @param terms         by term of texts, how many profiles have it; at most 12,000
 * @param codes         by sector, product or topic, with its broader ones, how many profiles name it; at most 4,000
 * @param collaborators by partner or project, how many profiles name it; at most 8,000
 */
public record Statistics(int profiles, SortedMap<String, Integer> terms, SortedMap<String, Integer> codes,
        SortedMap<String, Integer> collaborators) {

    /** No corpus has been counted. */
    public static final Statistics NONE = new Statistics(0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public Statistics {
        terms = sorted(terms);
        codes = sorted(codes);
        collaborators = sorted(collaborators);
    }

    private static SortedMap<String, Integer> sorted(@Nullable Map<String, Integer> counts) {
        return Collections.unmodifiableSortedMap(counts == null ? new TreeMap<>() : new TreeMap<>(counts));
    }
}
