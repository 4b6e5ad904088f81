package org.puente.standalone.suggestions;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A match list as the matcher service returns it, reduced to what the table shows. */
record SuggestionList(Party owner, List<Suggestion> institutions, List<Suggestion> valueChains) {

    /** The best suggestions of both lists, highest score first. */
    List<Suggestion> best(int most) {
        return Stream.concat(institutions.stream(), valueChains.stream())
                .sorted((a, b) -> Integer.compare(b.score(), a.score())).limit(most).toList();
    }

    /** A profile as a list names it. */
    record Party(String id, @Nullable String name, @Nullable String country) {}

    /** A candidate with its score, in micro-points, and the reasons for it. */
    record Suggestion(Party candidate, int score, List<Reason> reasons) {}

    /** A reason, as a sentence. */
    record Reason(String sentence) {}
}
