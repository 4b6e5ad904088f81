package org.puente.engine.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.contract.match.Reason;
import org.puente.contract.vocabulary.ChainStep;
import org.puente.contract.vocabulary.Vocabulary;
import org.puente.engine.kit.Said;
import org.puente.engine.rule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTest {

    private static final Reason COFFEE = new Reason("they-offer-what-you-need", 1,
            List.of("chain:coffee", "step:processing", "sdg:8.2"));

    @Test
    void speaksAsAPersonWould() {
        assertThat(Wording.in("en").sentence(new Reason(COFFEE.code(), 1, COFFEE.refs().subList(0, 2))))
                .isEqualTo("You look for processing of coffee; they offer it.");
        assertThat(Wording.in("es")
                .sentence(new Reason("they-seek-what-you-offer", 1, List.of("chain:yerba-mate", "step:market"))))
                .isEqualTo("Ellos buscan acceso a mercados para yerba mate; ustedes lo ofrecen.");
        assertThat(Wording.in("es").sentence(new Reason("same-chain", 1, List.of("chain:ict-for-agriculture"))))
                .isEqualTo("Trabajan en la misma cadena de valor: TIC para la agricultura.");
        assertThat(Wording.in("pt").sentence(new Reason("common-language", 1, List.of("language:es", "language:pt"))))
                .isEqualTo("Podem trabalhar juntos em espanhol, português.");
        assertThat(Wording.in("fr").sentence(new Refusal("not-in-your-target-countries", List.of("country:PE"))))
                .endsWith("Pérou.");
        assertThat(Wording.in("en").sentence(new Reason("one-step-ahead", 1, List.of("maturity:governance"))))
                .endsWith("governance.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "pt", "en", "fr"})
    void hasASentenceForWhateverIsSaidAndUsesThemAll(String language) {
        Said said = Said.inRandomHistories(1);
        Set<String> codes = said.reasons().stream().map(reason -> "reason." + reason.code())
                .collect(Collectors.toSet());
        said.refusals().forEach(refusal -> codes.add("refusal." + refusal.code()));
        Set<String> keys = new Sentences(language).keys().stream()
                .filter(key -> key.startsWith("reason.") || key.startsWith("refusal.")).collect(Collectors.toSet());
        assertThat(keys).isEqualTo(codes);
        Wording wording = Wording.in(language);
        assertThat(said.reasons()).map(wording::sentence).noneMatch(sentence -> sentence.matches(".*[{}].*|.*:\\W*"));
        assertThat(said.refusals()).map(wording::sentence).noneMatch(sentence -> sentence.matches(".*[{}].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "pt", "fr"})
    void saysInEveryLanguageWhatItSaysInEnglish(String language) {
        assertThat(new Sentences(language).keys()).isEqualTo(new Sentences("en").keys());
    }

    @ParameterizedTest
    @EnumSource
    void hasAPhraseForEveryStep(ChainStep step) {
        assertThat(Vocabulary.LANGUAGES).allSatisfy(
                language -> assertThat(new Sentences(language).keys()).contains("phrase.step." + step.code()));
    }

    @Test
    void fallsBackToEnglishAndToTheCode() {
        assertThat(Wording.in("es-MX").sentence(COFFEE)).isEqualTo(Wording.in("es").sentence(COFFEE));
        assertThat(Wording.in("de").sentence(COFFEE)).isEqualTo(Wording.in("en").sentence(COFFEE));
        assertThat(Wording.in("en").sentence(new Reason("from-a-later-engine", 1, List.of())))
                .isEqualTo("from-a-later-engine");
    }
}
