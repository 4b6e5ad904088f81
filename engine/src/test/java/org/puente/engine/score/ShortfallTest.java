package org.puente.engine.score;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Typology;
import org.puente.engine.kit.Draft;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.score.Shortfall.Cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.engine.score.Encodings.european;
import static org.puente.engine.score.Encodings.latinAmerican;
import static org.puente.engine.score.Shortfall.against;
import static org.puente.engine.score.Shortfall.theirs;
import static org.puente.engine.score.Shortfall.yours;

class ShortfallTest {

    private final Encodings encodings = new Encodings();
    private final Factor complementarity = new Complementarity(encodings.lexicon);
    private final Factor chains = new ChainAndStep();
    private final Factor maturity = new MaturityLadder();
    private final Factor language = new CommonLanguage(encodings.lexicon);
    private final Factor goals = new SharedGoals();
    private final Factor territory = new Territory();

    @Test
    void needsThatNothingMeetsSpeakAgainstFromEitherSide() {
        EncodedProfile a = encodings.of(european().needs("coffee").offers("#finance"));
        EncodedProfile b = encodings.of(latinAmerican().needs("mining").offers("coffee"));
        EncodedProfile c = encodings.of(latinAmerican().needs("mining").offers("mining"));
        assertThat(complementarity.shortfalls(a, b)).containsExactly(against("you-offer-nothing-they-need", 750_000));
        assertThat(complementarity.shortfalls(b, a)).containsExactly(against("they-offer-nothing-you-need", 750_000));
        assertThat(complementarity.shortfalls(a, c)).containsExactly(against("they-offer-nothing-you-need", 250_000),
                against("you-offer-nothing-they-need", 250_000));
    }

    @Test
    void statingAMetNeedGainsWhatWasPromised() {
        EncodedProfile partner = encodings.of(latinAmerican().needs("coffee").offers("#finance"));
        EncodedProfile silent = encodings.of(european().offers("coffee"));
        EncodedProfile stated = encodings.of(european().offers("coffee").needs("#finance"));
        assertThat(complementarity.shortfalls(silent, partner)).containsExactly(yours("state-your-needs", 712_500));
        assertThat(complementarity.value(stated, partner) - complementarity.value(silent, partner))
                .isEqualTo(712_500);
        assertThat(complementarity.shortfalls(stated, partner)).isEmpty();
        assertThat(complementarity.shortfalls(partner, silent)).containsExactly(theirs("needs", 712_500));
    }

    @Test
    void theOwnerComesFirstWhereBothAreSilent() {
        EncodedProfile a = encodings.of(european());
        EncodedProfile b = encodings.of(latinAmerican());
        assertThat(complementarity.shortfalls(a, b)).containsExactly(yours("state-your-needs", 237_500),
                yours("state-your-offers", 237_500));
        assertThat(chains.shortfalls(a, b)).containsExactly(yours("state-your-chains", 950_000));
        assertThat(goals.shortfalls(a, b)).containsExactly(yours("state-your-goals", 850_000));
        assertThat(language.shortfalls(a, b)).containsExactly(yours("state-your-languages", 600_000));
        assertThat(territory.shortfalls(a, b)).containsExactly(yours("state-your-land", 283_333));
        assertThat(maturity.shortfalls(a, b)).containsExactly(new Shortfall(Cause.MISSING, "state-your-maturity",
                600_000, List.of("maturity:governance", "maturity:economy", "maturity:helix")));
    }

    @Test
    void theCandidateIsAskedForWhatTheOwnerHasStated() {
        EncodedProfile a = encodings
                .of(european().chains("coffee").sdgs("8").languages("es").typology(List.of(Typology.RURAL)));
        EncodedProfile b = encodings.of(latinAmerican());
        assertThat(chains.shortfalls(a, b)).containsExactly(theirs("chains", 950_000));
        assertThat(goals.shortfalls(a, b)).containsExactly(theirs("goals", 850_000));
        assertThat(language.shortfalls(a, b)).containsExactly(theirs("languages", 600_000));
        assertThat(territory.shortfalls(a, b)).containsExactly(theirs("land", 283_333));
    }

    @Test
    void nothingInCommonSpeaksAgainstAndAnythingInCommonDoesNot() {
        EncodedProfile a = encodings
                .of(european().chains("coffee").sdgs("8").languages("es").typology(List.of(Typology.RURAL)));
        EncodedProfile b = encodings
                .of(latinAmerican().chains("mining").sdgs("9").languages("pt").typology(List.of(Typology.COASTAL)));
        EncodedProfile c = encodings
                .of(latinAmerican().chains("mining", "coffee").sdgs("8.2", "9").languages("pt", "es")
                        .typology(List.of(Typology.COASTAL, Typology.RURAL)));
        assertThat(chains.shortfalls(a, b)).containsExactly(against("no-common-chain", 1_000_000));
        assertThat(goals.shortfalls(a, b)).containsExactly(against("no-common-goal", 1_000_000));
        assertThat(language.shortfalls(a, b)).containsExactly(against("no-common-language", 1_000_000));
        assertThat(territory.shortfalls(a, b)).containsExactly(against("other-kind-of-land", 333_333));
        assertThat(List.of(chains, goals, language, territory)).allSatisfy(
                factor -> assertThat(factor.shortfalls(a, c)).isEmpty());
    }

    @Test
    void chainsThatDoNotStateTheirStepsAreAskedForThem() {
        EncodedProfile stated = encodings.of(Draft.valueChain("coffee", Country.PE, "coffee").step("market", 2, 4));
        EncodedProfile silent = encodings.of(Draft.valueChain("alentejo", Country.PT, "coffee"));
        assertThat(chains.shortfalls(silent, stated)).containsExactly(yours("state-your-steps", 350_000));
        assertThat(chains.shortfalls(stated, silent)).containsExactly(theirs("steps", 350_000));
        assertThat(chains.shortfalls(stated, stated)).isEmpty();
    }

    @Test
    void maturityFarApartOrTheOtherWayRoundSpeaksAgainst() {
        EncodedProfile eu = encodings.of(european().maturity(5, 1, 0));
        EncodedProfile latam = encodings.of(latinAmerican().maturity(2, 2, 3));
        Shortfall far = new Shortfall(Cause.MISMATCH, "far-apart", 200_000, List.of("maturity:governance"));
        Shortfall behind = new Shortfall(Cause.MISMATCH, "europe-behind", 200_000, List.of("maturity:economy"));
        assertThat(maturity.shortfalls(eu, latam)).containsExactly(far, behind,
                new Shortfall(Cause.MISSING, "state-your-maturity", 200_000, List.of("maturity:helix")));
        assertThat(maturity.shortfalls(latam, eu)).containsExactly(far, behind, theirs("maturity", 200_000));
        assertThat(maturity.shortfalls(eu, eu)).isEmpty();
    }
}
