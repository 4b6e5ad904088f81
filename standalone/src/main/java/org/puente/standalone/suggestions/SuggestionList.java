package org.puente.standalone.suggestions;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What of the matcher's answer the table shows. */
record SuggestionList(Party owner, List<Suggestion> institutions, List<Suggestion> valueChains) {

    /** The best of both lists, highest score first. */
    List<Suggestion> best(int most) {
        return Stream.concat(institutions.stream(), valueChains.stream())
                .sorted((a, b) -> Integer.compare(b.score(), a.score())).limit(most).toList();
    }

    /** One side of a suggestion. */
    record Party(String id, @Nullable String name, @Nullable String country) {}

    /** Who is suggested, with how many micro-points, and why. */
    record Suggestion(Party candidate, int score, List<Reason> reasons) {}

    /** Why, in a sentence. */
    record Reason(String sentence) {}
}
