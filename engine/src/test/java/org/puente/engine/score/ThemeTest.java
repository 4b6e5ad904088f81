package org.puente.engine.score;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.puente.contract.match.Reason;
import org.puente.engine.kit.Draft;
import org.puente.engine.profile.EncodedProfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.engine.score.Encodings.european;
import static org.puente.engine.score.Encodings.latinAmerican;
import static org.puente.engine.score.Shortfall.against;
import static org.puente.engine.score.Shortfall.theirs;
import static org.puente.engine.score.Shortfall.yours;

/** Words without meaning, in a language that nobody knows, each as telling as the other. */
class ThemeTest {

    private final Encodings encodings = new Encodings();
    private final Theme factor = new Theme();

    @Test
    void textsCountByTheRootOfTheirCosine() {
        EncodedProfile four = encodings.of(says(european(), "aa bb cc dd").sectors("01"));
        assertThat(textsAgainst(four, "dd cc bb aa")).isEqualTo(1_000_000 / 2);
        assertThat(textsAgainst(four, "aa")).as("cosine 1/2").isEqualTo(707_107 / 2);
        assertThat(textsAgainst(four, "aa ee ff gg")).as("cosine 1/4").isEqualTo(500_000 / 2);
        assertThat(textsAgainst(four, "ee")).isZero();
    }

    @Test
    void codesThatLieNearEachOtherAreAlikeInPart() {
        EncodedProfile topic = encodings.of(european().offers("#a.b.c.d"));
        assertThat(codesAgainst(topic, "#a.b.c.d")).isEqualTo((Theme.NEUTRAL + 1_000_000) / 2);
        assertThat(codesAgainst(topic, "#a.b.c.e")).as("cosine 3/4").isEqualTo((Theme.NEUTRAL + 866_025) / 2);
        assertThat(codesAgainst(topic, "#a.e.f.g")).as("cosine 1/4").isEqualTo((Theme.NEUTRAL + 500_000) / 2);
        assertThat(codesAgainst(topic, "#e.b.c.d")).isEqualTo(Theme.NEUTRAL / 2);
    }

    @Test
    void textsAndCodesStandForAHalfEach() {
        EncodedProfile a = encodings.of(says(european(), "aa bb cc dd").offers("#a.b.c.d"));
        EncodedProfile b = encodings.of(says(latinAmerican(), "aa ee ff gg").needs("#a.b.c.e"));
        EncodedProfile silent = encodings.of(latinAmerican());
        assertThat(factor.value(a, b)).isEqualTo((500_000 + 866_025) / 2).isEqualTo(factor.value(b, a));
        assertThat(factor.known(a, b)).isEqualTo(1_000_000);
        assertThat(factor.value(a, silent)).isEqualTo(Theme.NEUTRAL);
        assertThat(factor.known(a, silent)).isZero();
        assertThat(factor.reasons(a, silent, 100)).isEmpty();
    }

    @Test
    void namesTheConceptsInCommonWhateverTheyAreCalled() {
        EncodedProfile a = encodings.of(european().texts("es", "cacao", null, null).offers("#euroregion"));
        EncodedProfile b = encodings.of(latinAmerican().texts("pt", "cacau", null, null).needs("#euroregion"));
        Reason reason = new Reason("shared-themes", 42, List.of("chain:cocoa", "topic:euroregion"));
        assertThat(factor.reasons(a, b, 42)).containsExactly(reason);
        assertThat(factor.reasons(b, a, 42)).containsExactly(reason);
    }

    @Test
    void whatIsNotKnownIsNoReason() {
        EncodedProfile a = encodings.of(says(european(), "aa"));
        EncodedProfile b = encodings.of(says(latinAmerican(), "aa").sectors("01"));
        int value = (1_000_000 + Theme.NEUTRAL) / 2;
        assertThat(factor.value(a, b)).isEqualTo(value);
        assertThat(factor.known(a, b)).isEqualTo(500_000);
        assertThat(factor.reasons(a, b, value)).containsExactly(new Reason("shared-themes", 500_000, List.of()));
    }

    @Test
    void asksTheOwnerAndThenTheCandidateForTextsAndSectors() {
        EncodedProfile silent = encodings.of(european());
        EncodedProfile texts = encodings.of(says(latinAmerican(), "aa"));
        EncodedProfile both = encodings.of(says(latinAmerican(), "aa").sectors("01"));
        assertThat(factor.shortfalls(silent, both)).containsExactly(yours("describe-yourselves", 470_000),
                yours("state-your-sectors", 470_000));
        assertThat(factor.shortfalls(both, silent)).containsExactly(theirs("texts", 470_000),
                theirs("sectors", 470_000));
        assertThat(factor.shortfalls(texts, silent)).containsExactly(theirs("texts", 470_000),
                yours("state-your-sectors", 470_000));
        assertThat(factor.shortfalls(both, texts)).containsExactly(theirs("sectors", 470_000));
    }

    @Test
    void nothingInCommonSpeaksAgainstAndAnythingInCommonDoesNot() {
        EncodedProfile a = encodings.of(says(european(), "aa").sectors("01"));
        EncodedProfile stranger = encodings.of(says(latinAmerican(), "bb").sectors("62"));
        EncodedProfile neighbour = encodings.of(says(latinAmerican(), "bb").sectors("0127"));
        assertThat(factor.shortfalls(a, stranger)).containsExactly(against("no-common-theme", 1_000_000));
        assertThat(factor.shortfalls(a, neighbour)).isEmpty();
    }

    private static Draft says(Draft draft, String words) {
        return draft.texts("xx", words, null, null);
    }

    /** Beside sectors that have nothing in common. */
    private int textsAgainst(EncodedProfile a, String words) {
        return factor.value(a, encodings.of(says(latinAmerican(), words).sectors("62")));
    }

    /** Without a word from anybody. */
    private int codesAgainst(EncodedProfile a, String topic) {
        return factor.value(a, encodings.of(latinAmerican().needs(topic)));
    }
}
