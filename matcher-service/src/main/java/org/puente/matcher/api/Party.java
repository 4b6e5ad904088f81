package org.puente.matcher.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One side of a suggestion, as people know it.
 *
 * @param id         its key
 * @param name       in the language asked for, or else in one that it has; absent for a profile just withdrawn
 * @param country    ISO 3166-1 alpha-2
 * @param borderArea if it is in one
 */
record Party(String id, @Nullable String name, @Nullable String country, @Nullable String borderArea) {

    private static final List<String> FALLBACKS = List.of("en", "es", "pt", "fr");

    static Party of(String id, @Nullable Document profile, String language) {
        return profile == null
                ? new Party(id, null, null, null)
                : new Party(id, name(profile.get("texts", Document.class), language), profile.getString("country"),
                        profile.getString("borderArea"));
    }

    private static @Nullable String name(@Nullable Document texts, String language) {
        if (texts == null) {
            return null;
        }
        Stream<String> preferred = Stream.concat(Stream.of(language), FALLBACKS.stream());
        return Stream.concat(preferred, texts.keySet().stream().sorted()).filter(texts::containsKey)
                .map(tag -> (Map<?, ?>) texts.get(tag)).map(text -> (String) text.get("name")).findFirst()
                .orElse(null);
    }
}
