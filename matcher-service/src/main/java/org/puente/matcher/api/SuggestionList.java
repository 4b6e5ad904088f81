package org.puente.matcher.api;

import java.util.List;

/** A match list with names and sentences; {@code version} changes exactly when its content does. */
record SuggestionList(Party owner, String model, String version, List<Suggestion> institutions,
        List<Suggestion> valueChains) {}
