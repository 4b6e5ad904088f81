package org.puente.engine.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

import org.puente.contract.profile.Profile;

/**
 * How often a profile says what. A term is the stem of a word, or {@code chain:code} or {@code topic:code} where a
 * concept is named; naming a kind of chain also counts the chain it is a kind of. All languages share their terms, so
 * that cognates and proper names meet.
 */
public final class TermFrequencies {

    /** Texts of a record may have more different terms; the least frequent then do not count. */
    static final int MOST = 4_096;

    private static final Comparator<Entry<String, Integer>> MOST_FREQUENT_FIRST = Entry
            .<String, Integer>comparingByValue().reversed().thenComparing(Entry.comparingByKey());

    private TermFrequencies() {}

    /**
     * At most {@value #MOST} terms of the profile's texts, each with its largest frequency in any one language: a
     * translation says nothing new. O(length of the record).
     */
    public static Map<String, Integer> of(Profile profile) {
        Map<String, Integer> largest = new HashMap<>();
        Passages.of(profile).forEach((language, passages) -> count(language, passages)
                .forEach((term, frequency) -> largest.merge(term, frequency, Math::max)));
        return largest.size() <= MOST ? largest : mostFrequent(largest);
    }

    /** How many languages the profile's texts are in; what differs by region or script alone is one. */
    public static int languages(Profile profile) {
        return (int) Passages.of(profile).keySet().stream().map(Language::primary).distinct().count();
    }

    private static Map<String, Integer> count(String language, List<String> passages) {
        Map<String, Integer> frequencies = new HashMap<>();
        Language reading = Language.of(language);
        passages.forEach(passage -> reading.read(passage, term -> frequencies.merge(term, 1, Integer::sum)));
        return frequencies;
    }

    private static Map<String, Integer> mostFrequent(Map<String, Integer> all) {
        return all.entrySet().stream().sorted(MOST_FREQUENT_FIRST).limit(MOST)
                .collect(Collectors.toMap(Entry::getKey, Entry::getValue));
    }
}
