package org.puente.engine;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.contract.control.Statistics;
import org.puente.contract.match.Reason;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.vocabulary.Country;
import org.puente.engine.exhaustive.ExhaustiveMatchmaker;
import org.puente.engine.kit.Draft;
import org.puente.engine.rule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/** Needs and offers weigh 0.4, chains 0.3, goals 0.2, languages 0.1. */
class ExplanationTest {

    private static final ProfileId SPAIN = ProfileId.institution("spain");
    private static final ProfileId PERU = ProfileId.institution("peru");

    private final Matchmaker matchmaker = new ExhaustiveMatchmaker(new Model("plain", Models.REVISION, 10, 200_000,
            Map.of("complementarity", 400_000, "chain-and-step", 300_000, "sdg", 200_000, "language", 100_000),
            Fairness.OFF, Statistics.NONE));

    @Test
    void saysWhatSpeaksAgainstAndWhatWouldRaiseTheScoreToEitherSide() {
        know(Draft.institution("spain", Country.ES).chains("coffee").languages("es"));
        know(Draft.institution("peru", Country.PE).chains("cocoa").languages("pt").needs("coffee"));
        assertThat(explain(SPAIN, PERU).against()).isEqualTo(explain(PERU, SPAIN).against()).containsExactly(
                new Reason("no-common-chain", 300_000, List.of()),
                new Reason("no-common-language", 100_000, List.of()));
        assertThat(explain(SPAIN, PERU).toRaise()).containsExactly(
                new Reason("state-your-goals", 170_000, List.of()),
                new Reason("state-your-needs", 95_000, List.of()),
                new Reason("state-your-offers", 95_000, List.of()));
        assertThat(explain(PERU, SPAIN).toRaise()).containsExactly(
                new Reason("state-your-goals", 170_000, List.of()),
                new Reason("state-your-offers", 95_000, List.of()),
                new Reason("they-state-too-little", 95_000, List.of("field:offers")));
    }

    @Test
    void asksTheOtherSideOnceForAllThatItLeavesOpen() {
        know(Draft.institution("spain", Country.ES).chains("coffee").languages("es").sdgs("8").needs("coffee")
                .offers("coffee"));
        know(Draft.institution("peru", Country.PE));
        assertThat(explain(SPAIN, PERU).toRaise()).containsExactly(new Reason("they-state-too-little",
                95_000 + 95_000 + 285_000 + 170_000 + 60_000,
                List.of("field:offers", "field:needs", "field:chains", "field:goals", "field:languages")));
        assertThat(explain(SPAIN, PERU).against()).isEmpty();
    }

    @Test
    void aPairBelowTheMinimumIsToldSoAndWhatToDo() {
        know(Draft.institution("spain", Country.ES).chains("coffee"));
        know(Draft.institution("peru", Country.PE).needs("coffee").offers("coffee").languages("es").sdgs("8"));
        Explanation explanation = explain(PERU, SPAIN);
        assertThat(explanation.outcome()).isEqualTo(new Explanation.Refused(List.of(
                new Refusal("below-minimum-score", List.of()), new Refusal("nothing-in-common", List.of()))));
        assertThat(explanation.toRaise()).extracting(Reason::code).containsExactly("they-state-too-little",
                "state-your-chains");
    }

    private void know(Draft draft) {
        matchmaker.fold(new Event.ProfileChanged(draft.done()));
    }

    private Explanation explain(ProfileId owner, ProfileId candidate) {
        return matchmaker.explain(owner, candidate).orElseThrow();
    }
}
