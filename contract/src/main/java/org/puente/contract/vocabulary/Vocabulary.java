package org.puente.contract.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;

import tools.jackson.databind.json.JsonMapper;

/** The codes that profiles use, with labels in es, pt, en and fr. */
public final class Vocabulary {

    /** The languages of every label. */
    public static final List<String> LANGUAGES = List.of("es", "pt", "en", "fr");

    private static final String FALLBACK = "en";
    private static final SequencedMap<ChainCode, Chain> CHAINS = new LinkedHashMap<>();
    private static final Map<String, Map<String, String>> LABELS = new LinkedHashMap<>();
    private static final List<Concept> CONCEPTS = new ArrayList<>();

    static {
        File file = load("vocabulary.json", File.class);
        LABELS.putAll(file.labels());
        for (Chain chain : file.chains()) {
            CHAINS.put(chain.code(), chain);
            add("chain:" + chain.code(), chain.labels(), chain.also());
        }
        for (Theme theme : load("themes.json", Theme[].class)) {
            add("topic:" + theme.code(), theme.labels(), theme.also());
        }
        load("sectors.json", Sectors.class).labels()
                .forEach((division, labels) -> LABELS.put("sector:" + division, labels));
    }

    private Vocabulary() {}

    /** Every kind of value chain. */
    public static List<Chain> chains() {
        return List.copyOf(CHAINS.values());
    }

    /** What can be recognised in texts: every chain and theme. */
    public static List<Concept> concepts() {
        return List.copyOf(CONCEPTS);
    }

    /** The kind of value chain with this code, if there is one. */
    public static Optional<Chain> chain(ChainCode code) {
        return Optional.ofNullable(CHAINS.get(code));
    }

    /**
     * The label of a code, for example {@code Café} for {@code chain:coffee}. Chains, themes ({@code topic}), steps,
     * kinds of land ({@code typology}) and actor classes ({@code actor}) have labels, and so have {@code sector},
     * called as its division is, {@code sdg}, {@code country} and {@code language}.
     *
     * @param reference {@code vocabulary:code}
     * @param language  es, pt, en or fr, with or without a region; in any other, the English label
     * @return the label; for an unknown code, the code itself
     */
    public static String label(String reference, String language) {
        String spoken = spoken(language);
        int colon = reference.indexOf(':');
        String code = reference.substring(colon + 1);
        return switch (colon < 0 ? "" : reference.substring(0, colon)) {
            case "sdg" -> goal(code, spoken);
            case "sector" -> division(code, spoken);
            case "country" ->
                Country.of(code).isEmpty() ? code : Locale.of("", code).getDisplayCountry(Locale.of(spoken));
            case "language" ->
                Languages.knows(code) ? Locale.forLanguageTag(code).getDisplayName(Locale.of(spoken)) : code;
            default -> word(reference, spoken).orElse(code);
        };
    }

    private static String goal(String code, String language) {
        if (!GlobalGoals.include(code)) {
            return code;
        }
        return word("sdg", language).orElseThrow() + ' ' + code + ": "
                + word("sdg:" + GlobalGoals.goalOf(code), language).orElseThrow();
    }

    private static String division(String sector, String language) {
        String division = sector.substring(0, Math.min(2, sector.length()));
        return word("sector:" + division, language).orElse(sector);
    }

    private static Optional<String> word(String reference, String language) {
        return Optional.ofNullable(LABELS.get(reference)).map(labels -> labels.get(language));
    }

    private static String spoken(String language) {
        int hyphen = language.indexOf('-');
        String primary = hyphen < 0 ? language : language.substring(0, hyphen);
        return LANGUAGES.contains(primary) ? primary : FALLBACK;
    }

    private static void add(String reference, Map<String, String> labels, Map<String, List<String>> also) {
        LABELS.put(reference, labels);
        Map<String, List<String>> names = new LinkedHashMap<>();
        labels.forEach((language, label) -> names.put(language,
                Stream.concat(Stream.of(label), also.getOrDefault(language, List.of()).stream()).toList()));
        CONCEPTS.add(new Concept(reference, names));
    }

    private static <T> T load(String file, Class<T> type) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
            return new JsonMapper().readValue(Objects.requireNonNull(in), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record File(List<Chain> chains, Map<String, Map<String, String>> labels) {}

    private record Sectors(Map<String, Map<String, String>> labels) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Sectors {
        }
    }
}
