package org.puente.contract.rule;

import java.util.List;
import java.util.Map;

import org.puente.contract.profile.PlannedAction;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ValueChain;
import org.puente.contract.rule.Rule.Breaches;
import org.puente.contract.vocabulary.Languages;

/** Rules about texts: plain text, under the tag of a known language. */
final class TextRules {

    static final String LANGUAGE = "A well-formed BCP 47 tag of a known language, for example es or pt-BR";

    /** Names, summaries and descriptions. */
    static final Rule<Profile> TEXTS = (profile, breaches) -> profile.texts().forEach((language, texts) -> {
        String pointer = "/texts/" + language;
        language(pointer, language, breaches);
        PlainText.line(pointer + "/name", texts.name(), breaches);
        PlainText.line(pointer + "/summary", texts.summary(), breaches);
        PlainText.lines(pointer + "/description", texts.description(), breaches);
    });

    /** Needs, offers and actions in words. */
    static final Rule<Profile> SENTENCES = (profile, breaches) -> {
        Subjects.of(profile).forEach((pointer, subject) -> sentences(pointer, subject.text(), breaches));
        if (profile instanceof ValueChain chain) {
            List<PlannedAction> actions = chain.actions();
            for (int i = 0; i < actions.size(); i++) {
                sentences("/actions/" + i, actions.get(i).text(), breaches);
            }
        }
    };

    private TextRules() {}

    private static void sentences(String parent, Map<String, String> text, Breaches breaches) {
        text.forEach((language, sentence) -> {
            String pointer = parent + "/text/" + language;
            language(pointer, language, breaches);
            PlainText.line(pointer, sentence, breaches);
        });
    }

    private static void language(String pointer, String tag, Breaches breaches) {
        if (!Languages.knows(tag)) {
            breaches.add(pointer, "language-tag", LANGUAGE);
        }
    }
}
