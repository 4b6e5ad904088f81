package org.puente.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.PlannedAction;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ValueChain;

/** Collects the free texts of a profile by language tag. */
final class Passages {

    private final Map<String, List<String>> byLanguage = new TreeMap<>();

    private Passages() {}

    static Map<String, List<String>> of(Profile profile) {
        Passages passages = new Passages();
        profile.texts().forEach((language, texts) -> {
            passages.add(language, texts.name());
            passages.add(language, texts.summary());
            passages.add(language, texts.description());
        });
        profile.needs().forEach(need -> need.text().forEach(passages::add));
        profile.offers().forEach(offer -> offer.text().forEach(passages::add));
        if (profile instanceof ValueChain chain) {
            chain.actions().forEach(passages::add);
        }
        return passages.byLanguage;
    }

    private void add(PlannedAction action) {
        action.text().forEach(this::add);
        if (action.seeks() != null) {
            action.seeks().text().forEach(this::add);
        }
    }

    private void add(String language, @Nullable String text) {
        if (text != null) {
            byLanguage.computeIfAbsent(language, fresh -> new ArrayList<>()).add(text);
        }
    }
}
