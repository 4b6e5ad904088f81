package org.puente.engine.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

import org.puente.contract.profile.Profile;

/**
 * Counts the terms of a profile's texts. A term is the stem of a word, or {@code chain:code} or {@code topic:code}
 * where a concept is named; naming a kind of a chain also counts for that chain. Terms carry no language, so that
 * cognates and proper names of different languages are one term.
 */
public final class TermFrequencies {

    /** Most terms of a profile; the least frequent beyond it are dropped. */
    static final int MOST = 4_096;

    private static final Comparator<Entry<String, Integer>> MOST_FREQUENT_FIRST = Entry
            .<String, Integer>comparingByValue().reversed().thenComparing(Entry.comparingByKey());

    private TermFrequencies() {}

    /**
     * At most {@value #MOST} terms of a profile, each with its largest frequency in any one language: a translation
     * adds nothing. O(length of the record).
     */
    public static Map<String, Integer> of(Profile profile) {
        Map<String, Integer> largest = new HashMap<>();
        Passages.of(profile).forEach((language, passages) -> count(language, passages)
                .forEach((term, frequency) -> largest.merge(term, frequency, Math::max)));
        return largest.size() <= MOST ? largest : mostFrequent(largest);
    }

    /** The number of languages that a profile's texts are in; variants of region or script are one language. */
    public static int languages(Profile profile) {
        return (int) Passages.of(profile).keySet().stream().map(Language::primary).distinct().count();
    }

    private static Map<String, Integer> count(String language, List<String> passages) {
        Map<String, Integer> frequencies = new HashMap<>();
        Language analysis = Language.of(language);
        passages.forEach(passage -> analysis.read(passage, term -> frequencies.merge(term, 1, Integer::sum)));
        return frequencies;
    }

    private static Map<String, Integer> mostFrequent(Map<String, Integer> all) {
        return all.entrySet().stream().sorted(MOST_FREQUENT_FIRST).limit(MOST)
                .collect(Collectors.toMap(Entry::getKey, Entry::getValue));
    }
}
