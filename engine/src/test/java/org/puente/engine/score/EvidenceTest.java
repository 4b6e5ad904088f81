package org.puente.engine.score;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.puente.contract.control.Statistics;
import org.puente.contract.profile.Projects;
import org.puente.contract.vocabulary.Typology;
import org.puente.engine.Models;
import org.puente.engine.kit.Draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.engine.score.Encodings.european;
import static org.puente.engine.score.Encodings.latinAmerican;

class EvidenceTest {

    private Encodings encodings = new Encodings();

    @Test
    void aNeedThatAnOfferFitsBringsTogether() {
        assertThat(areBroughtTogether(european().needs("coffee/market"), latinAmerican().offers("coffee/processing")))
                .isTrue();
        assertThat(areBroughtTogether(european().offers("cocoa"), latinAmerican().needs("fine-aroma-cocoa"))).isTrue();
        assertThat(areBroughtTogether(european().needs("coffee"), latinAmerican().needs("coffee"))).isFalse();
        assertThat(areBroughtTogether(european().needs("coffee"), latinAmerican().offers("mining"))).isFalse();
    }

    @Test
    void aChainOrAKindOfItBringsTogether() {
        assertThat(areBroughtTogether(european().chains("coffee", "mining"), latinAmerican().chains("coffee")))
                .isTrue();
        assertThat(areBroughtTogether(european().chains("cocoa"), latinAmerican().chains("fine-aroma-cocoa"))).isTrue();
        assertThat(areBroughtTogether(european().chains("cocoa"), latinAmerican().chains("coffee"))).isFalse();
    }

    @Test
    void aThemeBringsTogether() {
        assertThat(areBroughtTogether(says(european(), "aa bb"), says(latinAmerican(), "bb cc"))).isTrue();
        assertThat(areBroughtTogether(says(european(), "aa bb"), says(latinAmerican(), "cc dd"))).isFalse();
        assertThat(areBroughtTogether(european().sectors("0127"), latinAmerican().sectors("0126"))).isTrue();
        assertThat(areBroughtTogether(european().needs("#a.b"), latinAmerican().needs("#a.c"))).isTrue();
    }

    @Test
    void whereNeedsOrChainsCouldHaveMetOnlyAStrongThemeBringsTogether() {
        assertThat(areBroughtTogether(says(european().chains("cocoa"), "aa bb"),
                says(latinAmerican().chains("coffee"), "bb cc"))).isFalse();
        assertThat(areBroughtTogether(says(european().needs("cocoa"), "aa bb"),
                says(latinAmerican().offers("coffee"), "bb cc"))).isFalse();
        assertThat(areBroughtTogether(says(european().chains("cocoa"), "aa bb"),
                says(latinAmerican().chains("coffee"), "aa bb"))).isTrue();
        assertThat(areBroughtTogether(says(european().needs("cocoa"), "aa bb"),
                says(latinAmerican().needs("coffee"), "bb cc"))).as("neither offers anything").isTrue();
    }

    @Test
    void aWordThatEverybodyUsesDoesNot() {
        encodings = new Encodings(Models.initial().refitted("counted",
                new Statistics(100, new TreeMap<>(Map.of("aa", 100)), new TreeMap<>(), new TreeMap<>())));
        assertThat(areBroughtTogether(says(european(), "aa bb"), says(latinAmerican(), "aa cc"))).isFalse();
        assertThat(areBroughtTogether(says(european(), "aa bb"), says(latinAmerican(), "bb cc"))).isTrue();
    }

    @Test
    void aPartnerOfBothOrEarlierWorkOfTheTwoBringsTogether() {
        assertThat(areBroughtTogether(european().workedWith("projects/x", 1, 0),
                latinAmerican().workedWith("projects/x", 1, 0))).isTrue();
        assertThat(areBroughtTogether(european().workedWith("institutions/latin-american", 1, 0), latinAmerican()))
                .isTrue();
        assertThat(areBroughtTogether(european(), latinAmerican().workedWith("institutions/european", 1, 0))).isTrue();
        assertThat(areBroughtTogether(european().workedWith("projects/x", 1, 0),
                latinAmerican().workedWith("projects/y", 1, 0))).isFalse();
    }

    @Test
    void goalsTerritoryMaturityLanguagesAndExperienceAloneDoNot() {
        assertThat(areBroughtTogether(agreeable(european()), agreeable(latinAmerican()))).isFalse();
    }

    private static Draft agreeable(Draft draft) {
        Projects many = new Projects(9, 9);
        return draft.sdgs("8").borderArea("PE-BO").typology(List.of(Typology.RURAL)).maturity(3, 3, 3).languages("es")
                .experience(many, many);
    }

    private static Draft says(Draft draft, String words) {
        return draft.texts("xx", words, null, null);
    }

    private boolean areBroughtTogether(Draft a, Draft b) {
        boolean there = Evidence.of(encodings.of(a), encodings.of(b));
        assertThat(Evidence.of(encodings.of(b), encodings.of(a))).as("the other way round").isEqualTo(there);
        return there;
    }
}
