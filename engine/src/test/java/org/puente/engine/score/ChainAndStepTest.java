package org.puente.engine.score;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.puente.contract.match.Reason;
import org.puente.contract.vocabulary.Country;
import org.puente.engine.kit.Draft;
import org.puente.engine.profile.EncodedProfile;

import static org.assertj.core.api.Assertions.assertThat;

class ChainAndStepTest {

    private final Encodings encodings = new Encodings();
    private final ChainAndStep factor = new ChainAndStep();

    @Test
    void countsChainsInCommonByTheGeometricMeanOfTheSets() {
        EncodedProfile coffee = encodings.of(Encodings.european().chains("coffee"));
        assertThat(valueFor(coffee, "coffee")).isEqualTo(1_000_000);
        assertThat(valueFor(coffee, "coffee", "mining", "tourism", "vine-and-wine")).isEqualTo(500_000);
        assertThat(valueFor(coffee, "mining")).isZero();
        assertThat(valueFor(encodings.of(Encodings.european().chains("cocoa")), "fine-aroma-cocoa"))
                .isEqualTo(700_000);
    }

    @Test
    void takesSilenceAsNeutral() {
        EncodedProfile silent = encodings.of(Encodings.european());
        assertThat(valueFor(silent, "coffee")).isEqualTo(ChainAndStep.NEUTRAL);
        assertThat(factor.known(silent, silent)).isZero();
    }

    @Test
    void fillsOneChainsGapsWithTheOthersStrengths() {
        EncodedProfile peru = encodings.of(coffee(Country.PE).step("production", 5, 0).step("processing", 1, 4));
        EncodedProfile portugal = encodings.of(coffee(Country.PT).step("processing", 4, 0).step("production", 1, 3));
        int toPeru = 4 * 4 * 1_000_000 / (4 * 5);
        int toPortugal = 1_000_000;
        int balance = (3 * toPeru + toPortugal) / 4;
        assertThat(factor.value(peru, portugal)).isEqualTo(500_000 + balance / 2);
        assertThat(factor.known(peru, portugal)).isEqualTo(1_000_000);
        assertThat(factor.reasons(peru, portugal, 925)).containsExactly(
                new Reason("same-chain", 500, List.of("chain:coffee")),
                new Reason("their-strength-fills-your-gap", 188, List.of("chain:coffee", "step:processing")),
                new Reason("your-strength-fills-their-gap", 236, List.of("chain:coffee", "step:production")));
    }

    @Test
    void knowsHalfOfChainsThatDoNotStateTheirSteps() {
        EncodedProfile peru = encodings.of(coffee(Country.PE));
        EncodedProfile portugal = encodings.of(coffee(Country.PT).step("processing", 4, 0));
        assertThat(factor.value(peru, portugal)).isEqualTo(500_000 + ChainAndStep.UNKNOWN_STEPS / 2);
        assertThat(factor.known(peru, portugal)).isEqualTo(500_000);
    }

    private int valueFor(EncodedProfile a, String... chains) {
        return factor.value(a, encodings.of(Encodings.latinAmerican().chains(chains)));
    }

    private static Draft coffee(Country country) {
        return Draft.valueChain("coffee", country, "coffee");
    }
}
