package org.puente.engine.score;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.puente.contract.match.Reason;
import org.puente.contract.vocabulary.Typology;
import org.puente.engine.profile.EncodedProfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.contract.vocabulary.Typology.COASTAL;
import static org.puente.contract.vocabulary.Typology.MOUNTAIN;
import static org.puente.contract.vocabulary.Typology.RURAL;
import static org.puente.contract.vocabulary.Typology.URBAN;

class TerritoryTest {

    private final Encodings encodings = new Encodings();
    private final Territory factor = new Territory();

    @Test
    void kindsOfLandCountByTheGeometricMeanOfTheSets() {
        EncodedProfile mountain = encodings.of(Encodings.european().borderArea("ES-FR").typology(List.of(MOUNTAIN)));
        assertThat(valueFor(mountain, MOUNTAIN)).isEqualTo(1_000_000);
        assertThat(valueFor(mountain, MOUNTAIN, RURAL)).isEqualTo((2_000_000 + 707_106) / 3);
        assertThat(valueFor(mountain, MOUNTAIN, RURAL, COASTAL, URBAN)).isEqualTo(2_500_000 / 3);
        assertThat(valueFor(mountain, COASTAL)).isEqualTo(2_000_000 / 3);
    }

    @Test
    void aBorderAreaThatOnlyOneNamesIsNoInformation() {
        EncodedProfile atBorder = encodings.of(Encodings.european().borderArea("ES-FR").typology(List.of(MOUNTAIN)));
        EncodedProfile inland = encodings.of(Encodings.latinAmerican().typology(List.of(MOUNTAIN)));
        EncodedProfile silent = encodings.of(Encodings.latinAmerican());
        assertThat(factor.value(atBorder, inland)).isEqualTo((2 * Territory.NEUTRAL + 1_000_000) / 3)
                .isEqualTo(factor.value(inland, atBorder));
        assertThat(factor.known(atBorder, inland)).isEqualTo(333_333);
        assertThat(factor.value(atBorder, silent)).isEqualTo(Territory.NEUTRAL);
        assertThat(factor.known(atBorder, silent)).isZero();
        assertThat(factor.reasons(atBorder, silent, 100)).isEmpty();
    }

    @Test
    void namesTheBorderAndTheLandInCommon() {
        EncodedProfile a = encodings.of(Encodings.european().borderArea("ES-FR").typology(List.of(RURAL, MOUNTAIN)));
        EncodedProfile b = encodings
                .of(Encodings.latinAmerican().borderArea("PE-BO").typology(List.of(MOUNTAIN, RURAL)));
        assertThat(factor.known(a, b)).isEqualTo(1_000_000);
        assertThat(factor.reasons(a, b, 300)).containsExactly(new Reason("both-at-a-border", 200, List.of()),
                new Reason("same-kind-of-land", 100, List.of("typology:rural", "typology:mountain")));
    }

    @Test
    void aBorderOfBothIsMostOfItWhateverTheLand() {
        EncodedProfile a = encodings.of(Encodings.european().borderArea("ES-FR").typology(List.of(RURAL)));
        EncodedProfile b = encodings.of(Encodings.latinAmerican().borderArea("PE-BO"));
        assertThat(factor.value(a, b)).isEqualTo((2_000_000 + Territory.NEUTRAL) / 3);
        assertThat(factor.known(a, b)).isEqualTo(666_666);
        assertThat(factor.reasons(a, b, 2_150)).containsExactly(new Reason("both-at-a-border", 2_000, List.of()));
    }

    private int valueFor(EncodedProfile a, Typology... typology) {
        return factor.value(a, encodings.of(Encodings.latinAmerican().borderArea("PE-BO").typology(List.of(typology))));
    }
}
