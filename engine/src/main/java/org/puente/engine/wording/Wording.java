package org.puente.engine.wording;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.puente.contract.match.Reason;
import org.puente.contract.vocabulary.Vocabulary;
import org.puente.engine.rule.Refusal;

/** Says reasons and refusals to the owner of a list, in one language, each in a sentence. */
public final class Wording {

    private static final String FALLBACK = "en";
    private static final Map<String, Wording> BY_LANGUAGE = Vocabulary.LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Wording::new));

    private final Sentences sentences;
    private final Labels labels;

    private Wording(String language) {
        sentences = new Sentences(language);
        labels = new Labels(language, sentences);
    }

    /** The wording in es, pt, en or fr, with or without a region; in any other language, in English. */
    public static Wording in(String language) {
        String spoken = language.split("-", 2)[0];
        return Objects.requireNonNull(BY_LANGUAGE.get(BY_LANGUAGE.containsKey(spoken) ? spoken : FALLBACK));
    }

    /** For example: You look for processing of coffee; they offer it. For a code it does not know, the code. */
    public String sentence(Reason reason) {
        return sentence("reason." + reason.code(), reason.code(), reason.refs());
    }

    /** For example: They have as many partnerships as they can take. For a code it does not know, the code. */
    public String sentence(Refusal refusal) {
        return sentence("refusal." + refusal.code(), refusal.code(), refusal.refs());
    }

    /** What may be about something or not has a second sentence, {@code .plain}, to say without refs. */
    private String sentence(String key, String code, List<String> refs) {
        String plain = refs.isEmpty() ? sentences.fill(key + ".plain") : null;
        if (plain != null) {
            return plain;
        }
        return Objects.requireNonNullElse(sentences.fill(key, labels.phrase(refs)), code);
    }
}
