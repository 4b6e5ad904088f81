package org.puente.engine.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.puente.contract.vocabulary.Vocabulary;

/** Names what refs are about, to stand within a sentence. */
final class Labels {

    /** Words that keep their capital within a sentence. */
    private static final Set<String> PROPER = Set.of("Amazonian");

    private final String language;
    private final Sentences sentences;

    Labels(String language, Sentences sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    /** {@code processing of coffee (SDG 8.2: ...)}: a chain or topic with its step and goal, or a plain enumeration. */
    String phrase(List<String> refs) {
        List<String> rest = new ArrayList<>(refs);
        Optional<String> step = take(rest, "step:");
        if (step.isEmpty()) {
            return enumerate(rest);
        }
        Optional<String> goal = take(rest, "sdg:");
        String subject = fill("phrase." + step.get().replace(':', '.'), enumerate(rest));
        return goal.map(ref -> fill("phrase.goal", subject, label(ref))).orElse(subject);
    }

    private String enumerate(List<String> refs) {
        return refs.stream().map(this::label).collect(Collectors.joining(", "));
    }

    private static Optional<String> take(List<String> refs, String vocabulary) {
        Optional<String> taken = refs.stream().filter(ref -> ref.startsWith(vocabulary)).findFirst();
        taken.ifPresent(refs::remove);
        return taken;
    }

    private String label(String ref) {
        String vocabulary = ref.substring(0, ref.indexOf(':'));
        return switch (vocabulary) {
            case "topic" -> topic(ref);
            case "maturity", "field" -> fill(ref.replace(':', '.'));
            case "sector" -> sector(ref);
            case "chain", "step", "typology" -> within(Vocabulary.label(ref, language));
            default -> Vocabulary.label(ref, language);
        };
    }

    /** A topic that has no label is named by its slug. */
    private String topic(String ref) {
        return hasLabel(ref) ? within(Vocabulary.label(ref, language)) : code(ref).replace('-', ' ');
    }

    /** A sector that has no label is named by its number. */
    private String sector(String ref) {
        return hasLabel(ref) ? within(Vocabulary.label(ref, language)) : fill("sector", code(ref));
    }

    private boolean hasLabel(String ref) {
        return !Vocabulary.label(ref, language).equals(code(ref));
    }

    private static String code(String ref) {
        return ref.substring(ref.indexOf(':') + 1);
    }

    /** Labels begin with a capital; within a sentence only names and abbreviations do. */
    private static String within(String label) {
        boolean isAbbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        boolean isProper = PROPER.contains(label.split(" ", 2)[0]);
        return isAbbreviation || isProper ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private String fill(String key, String... values) {
        return Objects.requireNonNullElse(sentences.fill(key, values), key);
    }
}
