package org.puente.engine.score;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.contract.match.Reason;
import org.puente.engine.profile.EncodedProfile;

import static org.assertj.core.api.Assertions.assertThat;

class OtherFactorsTest {

    private final Encodings encodings = new Encodings();

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
            "7, 7, 1000000",
            "7.2, 7.2, 1000000",
            "7, 7.2, 700000",
            "7.1, 7.2, 400000",
            "7.a, 7.b, 400000",
            "7, 13, 0",
            "7 13, 7 13, 1000000",
            "7, 7 8 9 13, 500000",
            "7 7.2, 7.2, 954593"})
    void goalsCountByLikeness(String ours, String theirs, int value) {
        SharedGoals factor = new SharedGoals();
        EncodedProfile a = encodings.of(Encodings.european().sdgs(ours.split(" ")));
        EncodedProfile b = encodings.of(Encodings.latinAmerican().sdgs(theirs.split(" ")));
        assertThat(factor.value(a, b)).isEqualTo(value).isEqualTo(factor.value(b, a));
        assertThat(factor.known(a, b)).isEqualTo(1_000_000);
        assertThat(factor.value(a, encodings.of(Encodings.latinAmerican()))).isEqualTo(SharedGoals.NEUTRAL);
    }

    @Test
    void goalsInCommonAreNamedAsFarAsBothNameThem() {
        EncodedProfile a = encodings.of(Encodings.european().sdgs("7.2", "13", "8.1"));
        EncodedProfile b = encodings.of(Encodings.latinAmerican().sdgs("7.2", "13.1", "8.2", "9"));
        assertThat(new SharedGoals().reasons(a, b, 5))
                .containsExactly(new Reason("shared-goals", 5, List.of("sdg:7.2", "sdg:8", "sdg:13")));
    }

    @ParameterizedTest(name = "Europe at {0}, Latin America at {1}: {2}")
    @CsvSource({"3, 2, 1000000", "3, 3, 700000", "4, 2, 700000", "5, 2, 400000", "2, 3, 400000", "5, 1, 200000",
            "2, 4, 200000", "1, 4, 100000", "1, 5, 0", "0, 3, 400000", "3, 0, 400000"})
    void maturityIsALadderOnWhichOneStepAheadIsBest(int europe, int latinAmerica, int value) {
        MaturityLadder factor = new MaturityLadder();
        EncodedProfile eu = encodings.of(Encodings.european().maturity(europe, europe, europe));
        EncodedProfile latam = encodings
                .of(Encodings.latinAmerican().maturity(latinAmerica, latinAmerica, latinAmerica));
        assertThat(factor.value(eu, latam)).isEqualTo(value).isEqualTo(factor.value(latam, eu));
    }

    @Test
    void eachDimensionOfMaturityStandsForAThird() {
        MaturityLadder factor = new MaturityLadder();
        EncodedProfile eu = encodings.of(Encodings.european().maturity(4, 3, 0));
        EncodedProfile latam = encodings.of(Encodings.latinAmerican().maturity(3, 3, 5));
        assertThat(factor.value(eu, latam)).isEqualTo((1_000_000 + 700_000 + MaturityLadder.NEUTRAL) / 3);
        assertThat(factor.known(eu, latam)).isEqualTo(666_666);
        assertThat(factor.reasons(latam, eu, 300))
                .containsExactly(new Reason("one-step-ahead", 100, List.of("maturity:governance")));
        assertThat(factor.reasons(eu, latam, 300))
                .containsExactly(new Reason("one-step-behind", 100, List.of("maturity:governance")));
        assertThat(factor.known(eu, eu)).isZero();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"es, es, 800000", "pt-BR, pt, 800000", "es en, en es fr, 1000000", "es, pt, 0"})
    void oneLanguageInCommonIsMostOfWhatItTakes(String ours, String theirs, int value) {
        CommonLanguage factor = new CommonLanguage(encodings.lexicon);
        EncodedProfile a = encodings.of(Encodings.european().languages(ours.split(" ")));
        EncodedProfile b = encodings.of(Encodings.latinAmerican().languages(theirs.split(" ")));
        assertThat(factor.value(a, b)).isEqualTo(value).isEqualTo(factor.value(b, a));
        assertThat(factor.value(a, encodings.of(Encodings.latinAmerican()))).isEqualTo(CommonLanguage.NEUTRAL);
    }
}
