package org.puente.engine.wording;

import java.util.HashSet;
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
import org.puente.engine.Matchmaker;
import org.puente.engine.Models;
import org.puente.engine.kit.Said;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.rule.Refusal;
import org.puente.engine.rule.Rules;
import org.puente.engine.score.Factors;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTest {

    private static final Said SAID = Said.inRandomHistories(1);
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

    @Test
    void saysThingsWithAndWithoutWhatTheyAreAbout() {
        assertThat(Wording.in("en").sentence(new Reason("shared-themes", 1, List.of("chain:cocoa", "sector:4410"))))
                .isEqualTo("You work on the same themes: cocoa, sector 4410.");
        assertThat(Wording.in("en").sentence(new Reason("shared-themes", 1, List.of())))
                .isEqualTo("Your descriptions have much in common.");
        assertThat(Wording.in("es").sentence(new Reason("collaborators-in-common", 1, List.of("count:3"))))
                .isEqualTo("Han trabajado con los mismos socios (3).");
        assertThat(Wording.in("pt").sentence(new Reason("same-kind-of-land", 1, List.of("typology:mountain"))))
                .isEqualTo("Os territórios de vocês se parecem: zona de montanha.");
        assertThat(Wording.in("fr")
                .sentence(new Reason("they-state-too-little", 1, List.of("field:needs", "field:chains"))))
                .isEqualTo("Demandez-leur ce que leur profil ne dit pas\u00a0: besoins, chaînes de valeur.");
        assertThat(Wording.in("es").sentence(new Reason("same-chain", 1, List.of("topic:of-a-later-vocabulary"))))
                .endsWith(": of a later vocabulary.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "pt", "en", "fr"})
    void hasASentenceForEveryCodeAndNoneForAnythingElse(String language) {
        Set<String> keys = new Sentences(language).keys().stream().filter(key -> !key.endsWith(".plain"))
                .filter(key -> key.startsWith("reason.") || key.startsWith("refusal.")).collect(Collectors.toSet());
        assertThat(keys).containsExactlyInAnyOrderElementsOf(codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "pt", "en", "fr"})
    void saysWholeSentencesOfWhateverOccurs(String language) {
        Wording wording = Wording.in(language);
        assertThat(SAID.reasons()).map(wording::sentence)
                .noneMatch(sentence -> sentence.matches(".*[{}].*|.*:\\W*|.*field\\..*"));
        assertThat(SAID.refusals()).map(wording::sentence).noneMatch(sentence -> sentence.matches(".*[{}].*"));
    }

    @Test
    void everyCodeOccurs() {
        Set<String> occurring = SAID.reasons().stream().map(reason -> "reason." + reason.code())
                .collect(Collectors.toSet());
        SAID.refusals().forEach(refusal -> occurring.add("refusal." + refusal.code()));
        assertThat(occurring).isEqualTo(codes());
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

    /** Every code that a factor, a list or a rule can give. */
    private static Set<String> codes() {
        Set<String> codes = new HashSet<>();
        codes.add("reason." + Matchmaker.NEWCOMER_PLACE);
        Factors.all(new Lexicon(), Models.initial())
                .forEach(factor -> factor.reasonCodes().forEach(code -> codes.add("reason." + code)));
        Rules.codes().forEach(code -> codes.add("refusal." + code));
        return codes;
    }
}
