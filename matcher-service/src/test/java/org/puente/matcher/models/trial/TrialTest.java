package org.puente.matcher.models.trial;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.puente.contract.match.Match;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.ProfileKind;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Side;

import static org.assertj.core.api.Assertions.assertThat;

class TrialTest {

    private static final ProfileId COFFEE = ProfileId.of("value-chains/coffee");

    private final Trial trial = new Trial();

    @Test
    void addsListsUpByKindSideAndCountryOfTheirOwners() {
        trial.compare(Country.PT, list(institution("a"), "x", "y"), list(institution("a"), "x", "z"));
        trial.compare(Country.EC, list(institution("b"), "x"), list(institution("b"), "x"));
        trial.compare(Country.EC, list(COFFEE), list(COFFEE, "x"));

        TrialReport report = trial.report();

        assertThat(report.all()).isEqualTo(new Share(3, 2, 516_666, 2, 1));
        assertThat(report.byKind()).isEqualTo(Map.of(ProfileKind.INSTITUTION, new Share(2, 1, 775_000, 1, 1),
                ProfileKind.VALUE_CHAIN, new Share(1, 1, 0, 1, 0)));
        assertThat(report.bySide()).isEqualTo(
                Map.of(Side.EU, new Share(1, 1, 550_000, 1, 1), Side.LATAM, new Share(2, 1, 500_000, 1, 0)));
        assertThat(report.byCountry()).containsOnlyKeys(Country.PT, Country.EC);
        assertThat(report.mostChanged()).containsExactly(
                new Comparison(COFFEE, 0, true, List.of(institution("x")), List.of()),
                new Comparison(institution("a"), 550_000, true, List.of(institution("z")), List.of(institution("y"))));
    }

    @Test
    void takesTheMeanOfBothSectionsButNotOfOneThatIsEmptyBeforeAndAfter() {
        MatchList before = new MatchList(COFFEE, "m", matches("x"), matches("y"));
        MatchList after = new MatchList(COFFEE, "n", matches("x"), List.of());

        assertThat(Comparison.of(before, after).overlap()).isEqualTo(500_000);
        assertThat(Comparison.of(list(COFFEE, "x"), list(COFFEE, "y")).overlap()).isZero();
        assertThat(Comparison.of(list(COFFEE), list(COFFEE)).overlap()).isEqualTo(1_000_000);
    }

    @Test
    void namesTheHundredThatChangeMostInAnOrderThatEndsInTheOwner() {
        for (int i = 0; i < 150; i++) {
            ProfileId owner = institution("i%03d".formatted(149 - i));
            trial.compare(Country.PT, list(owner, "x"), list(owner, "y"));
        }

        assertThat(trial.report().mostChanged()).extracting(Comparison::owner).containsExactlyElementsOf(
                IntStream.range(0, 100).mapToObj(i -> institution("i%03d".formatted(i))).toList());
        assertThat(trial.report().all().changed()).isEqualTo(150);
    }

    private static MatchList list(ProfileId owner, String... institutions) {
        return new MatchList(owner, "m", matches(institutions), List.of());
    }

    private static List<Match> matches(String... institutions) {
        return Stream.of(institutions).map(slug -> new Match(institution(slug), 0, 0, List.of())).toList();
    }

    private static ProfileId institution(String slug) {
        return ProfileId.institution(slug);
    }
}
