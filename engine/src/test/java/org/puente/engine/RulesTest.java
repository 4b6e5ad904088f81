package org.puente.engine;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.puente.contract.decision.Actor;
import org.puente.contract.decision.Pair;
import org.puente.contract.decision.Verdict;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.vocabulary.Country;
import org.puente.engine.exhaustive.ExhaustiveMatchmaker;
import org.puente.engine.kit.Draft;
import org.puente.engine.rule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.contract.profile.ProfileId.institution;

class RulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final ProfileId SPAIN = institution("spain");
    private static final ProfileId PERU = institution("peru");
    private static final ProfileId THIRD = institution("third");

    private final Matchmaker matchmaker = new ExhaustiveMatchmaker(Models.initial());

    RulesTest() {
        know(spain());
        know(peru());
    }

    @Test
    void permitsProfilesThatFitEachOther() {
        assertThat(refusals(SPAIN, PERU)).isEmpty();
        assertThat(matchmaker.list(PERU).orElseThrow().institutions()).hasSize(1);
    }

    @Test
    void refusesPairsOfOneSide() {
        know(Draft.institution("third", Country.BO).needs("coffee").offers("coffee"));
        assertThat(refusals(PERU, THIRD)).containsExactly(refusal("same-side"));
    }

    @Test
    void refusesExpiredProfilesFromTheDayAfterTheirLastAndNoneWhileTheDayIsUnknown() {
        know(peru().validUntil(DAY));
        assertThat(refusals(SPAIN, PERU)).isEmpty();
        matchmaker.fold(new Event.DayChanged(DAY));
        assertThat(refusals(SPAIN, PERU)).isEmpty();
        matchmaker.fold(new Event.DayChanged(DAY.plusDays(1)));
        assertThat(refusals(SPAIN, PERU)).containsExactly(refusal("their-profile-expired"));
        assertThat(refusals(PERU, SPAIN)).containsExactly(refusal("your-profile-expired"));
    }

    @Test
    void refusesADeclinedPairUntilTheVerdictIsTakenBack() {
        matchmaker.fold(new Event.VerdictGiven(Pair.of(SPAIN, PERU), Actor.FIRST, Verdict.DECLINED));
        assertThat(refusals(SPAIN, PERU)).containsExactly(refusal("declined"));
        matchmaker.fold(new Event.VerdictTakenBack(Pair.of(SPAIN, PERU), Actor.FIRST));
        assertThat(refusals(SPAIN, PERU)).isEmpty();
    }

    @Test
    void refusesProfilesThatEitherRulesOut() {
        know(peru().wishes(List.of(), List.of(SPAIN)));
        assertThat(refusals(PERU, SPAIN)).containsExactly(refusal("you-ruled-them-out"));
        assertThat(refusals(SPAIN, PERU)).containsExactly(refusal("they-ruled-you-out"));
    }

    @Test
    void refusesCountriesThatEitherDoesNotLookFor() {
        know(peru().wishes(List.of(Country.IT), List.of()));
        assertThat(refusals(PERU, SPAIN)).containsExactly(refusal("not-in-your-target-countries", "country:ES"));
        assertThat(refusals(SPAIN, PERU)).containsExactly(refusal("not-in-their-target-countries", "country:ES"));
        know(peru().wishes(List.of(Country.IT, Country.ES), List.of()));
        assertThat(refusals(SPAIN, PERU)).isEmpty();
    }

    @Test
    void refusesFullProfilesCountingOnlyAgreedPairs() {
        know(peru().partnerships(1));
        matchmaker.fold(new Event.VerdictGiven(Pair.of(PERU, THIRD), Actor.FIRST, Verdict.AGREED));
        assertThat(refusals(SPAIN, PERU)).isEmpty();
        matchmaker.fold(new Event.VerdictGiven(Pair.of(PERU, THIRD), Actor.SECOND, Verdict.AGREED));
        assertThat(refusals(SPAIN, PERU)).containsExactly(refusal("they-are-full"));
        assertThat(refusals(PERU, SPAIN)).containsExactly(refusal("you-are-full"));
        assertThat(matchmaker.list(PERU).orElseThrow().institutions()).isEmpty();
    }

    @Test
    void asksForEvidence() {
        know(spain().sdgs("8"));
        know(Draft.institution("peru", Country.PE).sdgs("8"));
        assertThat(refusals(SPAIN, PERU)).containsExactly(refusal("nothing-in-common"));
    }

    @Test
    void asksForAMinimumScore() {
        know(misfit());
        assertThat(refusals(SPAIN, PERU)).containsExactly(refusal("below-minimum-score"), refusal("nothing-in-common"));
        know(misfit().workedWith("projects/x", 1, 0));
        know(spain().workedWith("projects/x", 1, 0));
        assertThat(refusals(SPAIN, PERU)).containsExactly(refusal("below-minimum-score"));
    }

    private static Draft spain() {
        return Draft.institution("spain", Country.ES).needs("coffee").offers("coffee/processing").chains("coffee");
    }

    private static Draft peru() {
        return Draft.institution("peru", Country.PE).needs("coffee/processing").offers("coffee").chains("coffee");
    }

    /** A version of Peru with other chains, needs and offers than Spain. */
    private static Draft misfit() {
        return Draft.institution("peru", Country.PE).needs("mining").offers("mining").chains("mining");
    }

    private void know(Draft draft) {
        matchmaker.fold(new Event.ProfileChanged(draft.done()));
    }

    private List<Refusal> refusals(ProfileId owner, ProfileId candidate) {
        return matchmaker.explain(owner, candidate)
                .map(it -> it.outcome() instanceof Explanation.Refused refused
                        ? refused.refusals()
                        : List.<Refusal>of())
                .orElseThrow();
    }

    private static Refusal refusal(String code, String... refs) {
        return new Refusal(code, List.of(refs));
    }
}
