package org.puente.engine.sample;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.contract.match.Match;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.Matchmaker;

import static org.assertj.core.api.Assertions.assertThat;

/** The partnerships that INNOVACT and INNOV-AL arrived at by hand come out, each for a reason of substance. */
class DocumentedLinksTest {

    private static final int TOP = 3;
    private static final List<String> OF_SUBSTANCE = List.of("they-offer-what-you-need", "they-seek-what-you-offer",
            "their-strength-fills-your-gap", "your-strength-fills-their-gap");

    private final Matchmaker matchmaker = Innovact.matchmaker();

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
            "coffee-ec-pe, coffee-es-pt",
            "tourism-ar-br-py, tourism-it-si",
            "tourism-pe-cl, tourism-es-fr",
            "tourism-pe-bo, tourism-es-fr",
            "tourism-co-ec, tourism-es-fr",
            "clean-energy-mx-gt, clean-energy-castilla-y-leon",
            "clean-energy-mx-gt, clean-energy-midtjylland",
            "dryland-agriculture-pe-cl, dryland-agriculture-extremadura",
            "fish-farming-co-pe, fish-farming-galicia-norte",
            "cocoa-para, confectionery-cluj",
            "ict-parana, ict-wielkopolska",
            "wine-pernambuco, wine-southern-transdanubia"})
    void comesOutAmongTheFirst(String latinAmerican, String european) {
        List<Match> first = matchmaker.list(ProfileId.valueChain(latinAmerican)).orElseThrow().valueChains().stream()
                .limit(TOP).toList();
        assertThat(first).extracting(Match::candidate).contains(ProfileId.valueChain(european));
        Match match = first.stream().filter(it -> it.candidate().slug().equals(european)).findFirst().orElseThrow();
        assertThat(match.reasons()).extracting(reason -> reason.code()).anyMatch(OF_SUBSTANCE::contains);
    }
}
