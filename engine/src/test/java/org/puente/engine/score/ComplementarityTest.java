package org.puente.engine.score;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.puente.contract.match.Reason;
import org.puente.contract.vocabulary.Country;
import org.puente.engine.kit.Draft;
import org.puente.engine.profile.EncodedProfile;

import static org.assertj.core.api.Assertions.assertThat;

class ComplementarityTest {

    private final Encodings encodings = new Encodings();
    private final Complementarity factor = new Complementarity(encodings.lexicon);

    @Test
    void givesAllToAPairThatServesEachOtherAndAQuarterToAOneSidedOne() {
        EncodedProfile a = encodings.of(Encodings.european().needs("coffee").offers("#finance"));
        EncodedProfile mutual = encodings.of(Encodings.latinAmerican().needs("#finance").offers("coffee"));
        EncodedProfile oneSided = encodings.of(Encodings.latinAmerican().needs("mining").offers("coffee"));
        assertThat(factor.value(a, mutual)).isEqualTo(1_000_000);
        assertThat(factor.value(a, oneSided)).isEqualTo(250_000);
        assertThat(factor.known(a, oneSided)).isEqualTo(1_000_000);
    }

    @Test
    void countsTheThreeBestMetNeedsFourToTwoToOne() {
        EncodedProfile offers = encodings.of(Encodings.european().offers("coffee", "tourism", "mining"));
        assertThat(flow(offers, "coffee", "cocoa")).isEqualTo(4_000_000 / 6);
        assertThat(flow(offers, "coffee", "cocoa", "yerba-mate")).isEqualTo(4_000_000 / 7);
        assertThat(flow(offers, "coffee", "tourism", "yerba-mate")).isEqualTo(6_000_000 / 7);
        assertThat(flow(offers, "coffee", "tourism", "mining", "cocoa", "yerba-mate")).isEqualTo(1_000_000);
    }

    @Test
    void takesMissingDirectionsAsNeutralAndKnowsHalf() {
        EncodedProfile a = encodings.of(Encodings.european().needs("coffee"));
        EncodedProfile b = encodings.of(Encodings.latinAmerican().offers("coffee"));
        EncodedProfile silent = encodings.of(Encodings.latinAmerican());
        assertThat(factor.value(a, b)).isEqualTo((3 * Complementarity.NEUTRAL + 1_000_000) / 4);
        assertThat(factor.known(a, b)).isEqualTo(500_000);
        assertThat(factor.value(a, silent)).isEqualTo(Complementarity.NEUTRAL);
        assertThat(factor.known(a, silent)).isZero();
        assertThat(factor.reasons(a, silent, 1)).isEmpty();
    }

    @Test
    void takesWideGapsAndPlannedActionsAsNeedsAndStrongStepsAsOffers() {
        EncodedProfile chain = encodings.of(Draft.valueChain("coffee", Country.PE, "coffee").step("processing", 1, 5)
                .step("market", 2, 2).step("production", 4, 0).seeks("#training"));
        EncodedProfile buyer = encodings.of(Encodings.european().needs("coffee/production").offers("coffee/processing",
                "#training"));
        assertThat(chain.needs().size()).isEqualTo(2);
        assertThat(factor.value(buyer, chain)).isEqualTo(1_000_000);
        assertThat(factor.reasons(chain, buyer, 400)).containsExactly(
                new Reason("they-offer-what-you-need", 200, List.of("chain:coffee", "step:processing")),
                new Reason("they-seek-what-you-offer", 200, List.of("chain:coffee", "step:production")));
    }

    @Test
    void namesWhatIsSharedFromTheOwnersSide() {
        EncodedProfile a = encodings.of(Encodings.european().needs("coffee/market").offers("#finance"));
        EncodedProfile b = encodings.of(Encodings.latinAmerican().needs("mining").offers("coffee/processing"));
        assertThat(factor.reasons(a, b, 100))
                .containsExactly(new Reason("they-offer-what-you-need", 100, List.of("chain:coffee")));
        assertThat(factor.reasons(b, a, 100))
                .containsExactly(new Reason("they-seek-what-you-offer", 100, List.of("chain:coffee")));
    }

    private int flow(EncodedProfile offering, String... needs) {
        return DirectedFit.of(encodings.of(Encodings.latinAmerican().needs(needs)).needs(), offering.offers());
    }
}
