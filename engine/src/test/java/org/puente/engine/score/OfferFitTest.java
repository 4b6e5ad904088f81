package org.puente.engine.score;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.engine.profile.EncodedProfile;

import static org.assertj.core.api.Assertions.assertThat;

class OfferFitTest {

    private final Encodings encodings = new Encodings();

    @ParameterizedTest(name = "{0} offered {1}: {2}")
    @CsvSource({
            "coffee, coffee, 1000000",
            "coffee, coffee/processing, 1000000",
            "coffee/processing, coffee/processing, 1000000",
            "coffee/processing, coffee, 850000",
            "coffee/processing, coffee/market, 700000",
            "coffee@8.2, coffee@8.2, 1000000",
            "coffee@8.2, coffee@8, 950000",
            "coffee@8.2, coffee, 950000",
            "coffee@8.2, coffee@8.3, 900000",
            "coffee@8.2, coffee@9, 900000",
            "coffee/processing@8.2, coffee/market@9, 600000",
            "cocoa, fine-aroma-cocoa, 700000",
            "fine-aroma-cocoa/processing, cocoa, 595000",
            "coffee, cocoa, 0",
            "coffee/processing, mining/processing, 0",
            "#finance, #finance, 1000000",
            "#finance, #training, 0",
            "#finance, coffee, 0",
            "coffee, #finance, 0"})
    void weighsSubjectStepAndGoal(String need, String offer, int fit) {
        EncodedProfile seeker = encodings.of(Encodings.european().needs(need));
        EncodedProfile supplier = encodings.of(Encodings.latinAmerican().offers(offer));
        assertThat(OfferFit.of(seeker.needs().at(0), supplier.offers().at(0))).isEqualTo(fit);
    }
}
