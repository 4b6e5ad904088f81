package org.puente.engine.text;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.contract.profile.PlannedAction;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ValueChain;
import org.puente.contract.vocabulary.Concept;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Vocabulary;
import org.puente.engine.kit.Draft;

import static org.assertj.core.api.Assertions.assertThat;

class TermFrequenciesTest {

    private static final String COCOA = "chain:cocoa";
    private static final String FINE_COCOA = "chain:fine-aroma-cocoa";

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource({
            "es, una empresa regional, las empresas regionales",
            "pt-BR, a região rural, regiões rurais",
            "en, regional company, regional companies",
            "fr, l’entreprise régionale, les entreprises régionales",
            "it, l'impresa regionale, le imprese regionali",
            "de, Die ländliche Region, ländliche Regionen"})
    void aWordMeetsItsPlural(String language, String one, String many) {
        assertThat(terms(language, one)).hasSize(2).isEqualTo(terms(language, many));
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource({"es, región minera, REGION MINERA", "pt, formação técnica, formacao tecnica",
            "fr, vallée isolée, vallee isolee", "it, qualità, qualita", "de, Straße, Strasse", "cs, účast, ucast"})
    void aWordMeetsItselfWithoutAccents(String language, String with, String without) {
        assertThat(terms(language, with)).isNotEmpty().isEqualTo(terms(language, without));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"es, Cacao fino de aroma", "pt, Cacau fino de aroma", "en, Fine-aroma cocoa",
            "fr, Le cacao fin d’arôme", "es, FINE AROMA COCOA", "de, Cacao fino de aroma", "it, cacau fino de aroma",
            "pl, cacao fino de aroma"})
    void aConceptHasOneTermInEveryLanguageAndTheChainItIsAKindOf(String language, String text) {
        assertThat(terms(language, text)).isEqualTo(Map.of(FINE_COCOA, 1, COCOA, 1));
    }

    @Test
    void theLongestNameCountsAndTheWordsAroundItStay() {
        assertThat(terms("es", "Productores de cacao fino de aroma y de cacao"))
                .isEqualTo(Map.of("productor", 1, FINE_COCOA, 1, COCOA, 2));
        assertThat(terms("es", "cacao de Piura")).isEqualTo(Map.of(COCOA, 1, "piur", 1));
    }

    @Test
    void aWordOfAnotherLanguageIsANameOnlyAsItIsWritten() {
        assertThat(terms("es", "Cocoa, coffee")).isEqualTo(Map.of(COCOA, 1, "chain:coffee", 1));
        assertThat(terms("es", "leche de coco")).doesNotContainKey(COCOA);
        assertThat(terms("pt", "água de coco")).doesNotContainKey(COCOA);
    }

    @Test
    void everyNameOfEveryConceptIsRecognisedInItsOwnLanguage() {
        for (Concept concept : Vocabulary.concepts()) {
            concept.names().forEach((language, names) -> names.forEach(name -> assertThat(terms(language, name))
                    .as("%s in %s", name, language).containsKey(concept.reference())));
        }
    }

    @Test
    void everyConceptFitsIntoAModel() {
        assertThat(Vocabulary.concepts()).extracting(Concept::reference)
                .allMatch(reference -> reference.length() <= FoldingAnalyzer.LONGEST);
    }

    @Test
    void sayingTheSameInSeveralLanguagesCountsOnce() {
        Draft spanish = draft().texts("es", "Cacao Norte", "Cacao de Piura", null);
        Draft both = draft().texts("es", "Cacao Norte", "Cacao de Piura", null)
                .texts("pt", "Cacau Norte", "Cacau de Piura", null);
        assertThat(TermFrequencies.of(both.done())).isEqualTo(TermFrequencies.of(spanish.done()))
                .containsEntry(COCOA, 2).containsEntry("piur", 1);
    }

    @Test
    void needsOffersAndPlannedActionsSpeakToo() {
        ValueChain chain = (ValueChain) Draft.valueChain("x", Country.PE, "coffee")
                .needs("coffee", Map.of("es", "secado solar")).done();
        PlannedAction action = new PlannedAction(Map.of("es", "catación"), chain.needs().getFirst());
        assertThat(terms("es", "secado solar")).hasSize(2);
        assertThat(TermFrequencies.of(with(chain, action)).values()).containsExactlyInAnyOrder(2, 2, 1);
    }

    @Test
    void theOrderOfLanguagesAndNeedsLeavesNoTrace() {
        Map<String, String> drying = Map.of("es", "secado solar");
        Map<String, String> tasting = Map.of("en", "coffee tasting");
        assertThat(TermFrequencies.of(draft().texts("es", "Norte", "cacao", null).texts("en", "North", "cocoa", null)
                .needs("coffee", drying).needs("#taste", tasting).done()))
                .isEqualTo(TermFrequencies.of(draft().texts("en", "North", "cocoa", null)
                        .texts("es", "Norte", "cacao", null).needs("#taste", tasting).needs("coffee", drying)
                        .done()));
    }

    @Test
    void whatIsTooLongOrTooMuchIsDroppedWhateverTheOrder() {
        String longest = "x".repeat(FoldingAnalyzer.LONGEST);
        assertThat(terms("mt", longest + " y" + longest)).isEqualTo(Map.of(longest, 1));
        List<String> words = IntStream.range(0, 6_000).mapToObj(i -> "w" + i).toList();
        Map<String, Integer> terms = terms("mt", String.join(" ", words) + " w5999");
        assertThat(terms).hasSize(TermFrequencies.MOST).containsEntry("w5999", 2).containsKey("w0")
                .isEqualTo(terms("mt", "w5999 " + String.join(" ", words.reversed())));
    }

    private static Map<String, Integer> terms(String language, String text) {
        return TermFrequencies.of(draft().texts(language, text, null, null).done());
    }

    private static Draft draft() {
        return Draft.institution("x", Country.PE);
    }

    private static Profile with(ValueChain it, PlannedAction action) {
        return new ValueChain(it.id(), it.chain(), it.country(), it.texts(), it.territories(), null, it.typology(),
                it.steps(), it.needs(), it.offers(), it.sectors(), it.hs(), it.sdgs(), it.maturity(), it.languages(),
                null,
                List.of(action), null);
    }
}
