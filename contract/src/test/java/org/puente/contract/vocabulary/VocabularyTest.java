package org.puente.contract.vocabulary;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTest {

    @Test
    void hasALabelForEveryWordInEveryLanguage() {
        List<String> words = Stream.of(Vocabulary.chains().stream().map(chain -> "chain:" + chain.code()),
                Stream.of(ChainStep.values()).map(step -> "step:" + step.code()),
                Stream.of(Typology.values()).map(typology -> "typology:" + typology.code()),
                Stream.of(ActorClass.values()).map(actor -> "actor:" + actor.code()),
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
    void speaksTheReadersLanguageAndElseEnglish() {
        assertThat(Vocabulary.label("chain:coffee", "pt-BR")).isEqualTo("Café");
        assertThat(Vocabulary.label("step:processing", "de")).isEqualTo("Processing");
        assertThat(Vocabulary.label("sdg:7.2", "es")).isEqualTo("ODS 7.2: energía limpia");
        assertThat(Vocabulary.label("country:GR", "fr")).isEqualTo("Grèce");
    }

    @Test
    void givesBackACodeItDoesNotKnow() {
        assertThat(Vocabulary.label("topic:smart-specialisation", "es")).isEqualTo("smart-specialisation");
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
}
