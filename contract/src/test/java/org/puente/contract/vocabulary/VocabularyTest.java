package org.puente.contract.vocabulary;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTest {

    @Test
    void hasALabelForEveryWordInEveryLanguage() {
        List<String> words = Stream.of(Vocabulary.chains().stream().map(chain -> "chain:" + chain.code()),
                Stream.of(ChainStep.values()).map(step -> "step:" + step.code()),
                Stream.of(Typology.values()).map(typology -> "typology:" + typology.code()),
                Stream.of(ActorClass.values()).map(actor -> "actor:" + actor.code()),
                IntStream.rangeClosed(1, 99).mapToObj("%02d"::formatted).filter(Industries::haveDivisionOf)
                        .map(division -> "sector:" + division),
                IntStream.rangeClosed(1, 17).mapToObj(goal -> "sdg:" + goal),
                Stream.of(Country.values()).map(country -> "country:" + country),
                Stream.of("es", "pt", "en", "fr", "qu").map(language -> "language:" + language)).flatMap(s -> s)
                .toList();
        for (String word : words) {
            String code = word.substring(word.indexOf(':') + 1);
            assertThat(Vocabulary.LANGUAGES).allSatisfy(
                    language -> assertThat(Vocabulary.label(word, language)).as(word).isNotBlank().isNotEqualTo(code));
        }
    }

    @Test
    void namesEveryConceptInEveryLanguage() {
        assertThat(Vocabulary.concepts()).hasSizeGreaterThan(Vocabulary.chains().size()).allSatisfy(concept -> {
            assertThat(concept.names()).as(concept.reference()).containsOnlyKeys(Vocabulary.LANGUAGES);
            assertThat(concept.names().values()).as(concept.reference()).allSatisfy(
                    names -> assertThat(names).isNotEmpty().doesNotHaveDuplicates()
                            .allMatch(name -> !name.isBlank() && name.equals(name.strip())));
        });
    }

    @Test
    void callsNoTwoConceptsOfOneVocabularyTheSame() {
        Map<String, List<Concept>> vocabularies = Vocabulary.concepts().stream()
                .collect(groupingBy(concept -> concept.reference().substring(0, concept.reference().indexOf(':'))));
        assertThat(vocabularies).containsOnlyKeys("chain", "topic");
        vocabularies.forEach((vocabulary, concepts) -> {
            assertThat(concepts).extracting(Concept::reference).doesNotHaveDuplicates();
            for (String language : Vocabulary.LANGUAGES) {
                assertThat(concepts.stream().flatMap(concept -> spelled(concept, language)))
                        .as("%s in %s", vocabulary, language).doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void callsASectorAsItsDivisionIsCalled() {
        assertThat(Vocabulary.label("sector:0127", "es")).isEqualTo("Agricultura y ganadería");
        assertThat(Vocabulary.label("sector:72", "en")).isEqualTo("Research and development");
        assertThat(Vocabulary.label("sector:4410", "fr")).isEqualTo("4410");
        assertThat(Vocabulary.label("sector:7", "fr")).isEqualTo("7");
    }

    @Test
    void speaksTheReadersLanguageAndElseEnglish() {
        assertThat(Vocabulary.label("chain:coffee", "pt-BR")).isEqualTo("Café");
        assertThat(Vocabulary.label("step:processing", "de")).isEqualTo("Processing");
        assertThat(Vocabulary.label("sdg:7.2", "es")).isEqualTo("ODS 7.2: energía limpia");
        assertThat(Vocabulary.label("topic:smart-specialisation", "fr")).isEqualTo("Spécialisation intelligente");
        assertThat(Vocabulary.label("typology:dryland", "pt")).isEqualTo("Terras áridas");
        assertThat(Vocabulary.label("country:GR", "fr")).isEqualTo("Grèce");
    }

    @Test
    void givesBackACodeItDoesNotKnow() {
        assertThat(Vocabulary.label("topic:cloud-seeding", "es")).isEqualTo("cloud-seeding");
        assertThat(Vocabulary.label("country:US", "es")).isEqualTo("US");
        assertThat(Vocabulary.label("no colon", "es")).isEqualTo("no colon");
    }

    @Test
    void namesOnlyCodesThatExist() {
        assertThat(Vocabulary.chains()).allSatisfy(chain -> {
            assertThat(chain.isic()).isNotEmpty().allMatch(Industries::haveDivisionOf);
            assertThat(chain.hs()).allMatch(Industries::haveChapterOf);
            assertThat(chain.sdgs()).isNotEmpty().allMatch(GlobalGoals::include);
            assertThat(chain.parent() == null || Vocabulary.chain(chain.parent()).isPresent()).isTrue();
        });
    }

    @Test
    void knowsTheLanguagesOfBothSides() {
        assertThat(List.of("es", "pt", "pt-BR", "en", "fr", "qu", "gn", "ay", "arn", "quc", "zh-Hant"))
                .allMatch(Languages::knows);
        assertThat(List.of("", "e", "xx", "qqq", "ES", "es-mx", "pt_BR", "es-", "en-aaaaaaaaa"))
                .noneMatch(Languages::knows);
    }

    /** What a concept is called, each name once, without capitals and accents. */
    private static Stream<String> spelled(Concept concept, String language) {
        return concept.names().getOrDefault(language, List.of()).stream()
                .map(name -> Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", ""))
                .distinct();
    }
}
