package org.puente.engine.score;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.contract.control.Statistics;
import org.puente.contract.match.Reason;
import org.puente.contract.profile.Projects;
import org.puente.engine.Models;
import org.puente.engine.kit.Draft;
import org.puente.engine.profile.EncodedProfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.puente.engine.score.Encodings.european;
import static org.puente.engine.score.Encodings.latinAmerican;
import static org.puente.engine.score.Shortfall.against;
import static org.puente.engine.score.Shortfall.theirs;
import static org.puente.engine.score.Shortfall.yours;

/**
 * Logarithms are in 1024ths: ln 2 is 710, ln 4 is 1,420, ln 17 is 2,901. A collaborator of one earlier project with
 * each makes a path of {@code ln(1 + ln 2 * ln 2)}, 402; of 16 whom 16 profiles name,
 * {@code ln(1 + ln 2 * ln 2 / 16^0.35)}, 171.
 */
class NetworkTest {

    private static final String EUROPEAN = "institutions/european";
    private static final String LATIN_AMERICAN = "institutions/latin-american";
    private static final Projects ONE_EARLIER = new Projects(1, 0);
    private static final Projects ONE_RECENT = new Projects(0, 1);
    private static final Projects FOUR = new Projects(4, 0);

    private final Encodings encodings = new Encodings();
    private final Network factor = new Network(Models.initial());

    @Test
    void pathsLeadThroughCollaboratorsInCommon() {
        EncodedProfile a = encodings.of(european().workedWith("institutions/x", 1, 0).workedWith("projects/z", 1, 0));
        EncodedProfile b = encodings
                .of(latinAmerican().workedWith("institutions/x", 1, 0).workedWith("projects/y", 1, 0));
        EncodedProfile c = encodings.of(latinAmerican().workedWith("projects/y", 1, 0));
        assertThat(factor.value(a, b)).isEqualTo(value(1_000 * 402)).isEqualTo(factor.value(b, a));
        assertThat(factor.value(a, c)).isZero();
        assertThat(factor.known(a, c)).isEqualTo(1_000_000);
    }

    @Test
    void whomManyNameIsLessOfAPathAndNoLessOfAPartner() {
        Encodings counted = new Encodings(Models.initial().refitted("counted", new Statistics(100, new TreeMap<>(),
                new TreeMap<>(), new TreeMap<>(Map.of("institutions/x", 16, LATIN_AMERICAN, 16)))));
        EncodedProfile a = counted.of(european().workedWith("institutions/x", 1, 0));
        EncodedProfile b = counted.of(latinAmerican().workedWith("institutions/x", 1, 0));
        assertThat(factor.value(a, b)).isEqualTo(value(1_000 * 171));
        EncodedProfile partner = counted.of(european().workedWith(LATIN_AMERICAN, 0, 1));
        assertThat(factor.value(partner, b)).as("ln 4, rounded twice").isEqualTo(value(400 * 1_419));
    }

    @Test
    void workedTogetherWhicheverOfThemSaysSoAndCountsOnce() {
        EncodedProfile a = encodings.of(european().workedWith(LATIN_AMERICAN, 0, 1));
        EncodedProfile b = encodings.of(latinAmerican().workedWith(EUROPEAN, 1, 0));
        EncodedProfile otherA = encodings.of(european().workedWith("institutions/x", 1, 0));
        EncodedProfile otherB = encodings.of(latinAmerican().workedWith("institutions/y", 1, 0));
        assertThat(factor.value(a, otherB)).isEqualTo(value(400 * 1_420));
        assertThat(factor.value(otherA, b)).isEqualTo(value(400 * 710));
        assertThat(factor.value(a, b)).as("the more of the two").isEqualTo(value(400 * 1_420));
    }

    @Test
    void whatEuropeHasDoneAcrossTheAtlanticAlwaysCounts() {
        EncodedProfile beginner = encodings.of(latinAmerican().experience(ONE_EARLIER, Projects.NONE));
        assertThat(factor.value(encodings.of(european().experience(ONE_EARLIER, ONE_EARLIER)), beginner))
                .isEqualTo(value(700 * 710));
        assertThat(factor.value(encodings.of(european().experience(ONE_RECENT, ONE_RECENT)), beginner))
                .isEqualTo(value(700 * 2_901));
    }

    @Test
    void whatLatinAmericaHasDoneCountsForASeasonedEuropeanPartyOnly() {
        EncodedProfile experienced = encodings.of(latinAmerican().experience(FOUR, ONE_EARLIER));
        assertThat(factor.value(encodings.of(european().experience(FOUR, Projects.NONE)), experienced))
                .isEqualTo(value(250 * 710));
        assertThat(factor.value(encodings.of(european().experience(new Projects(3, 0), Projects.NONE)), experienced))
                .isZero();
    }

    @Test
    void historyMakesNoMoreOfItThanTheModelAllows() {
        Network capped = new Network(capped(3_000));
        EncodedProfile a = encodings.of(european().workedWith("institutions/x", 1, 0));
        EncodedProfile b = encodings.of(latinAmerican().workedWith("institutions/x", 1, 0));
        assertThat(capped.value(a, b)).isEqualTo(3_000);
        assertThat(capped.value(a, encodings.of(latinAmerican()))).isEqualTo(3_000);
        assertThat(capped.reasons(a, b, 300))
                .containsExactly(new Reason("collaborators-in-common", 300, List.of("count:1")));
        assertThat(capped.shortfalls(a, b)).isEmpty();
        EncodedProfile everywhere = encodings.of(partnerOfAll(european()).experience(FOUR, new Projects(0, 4)));
        assertThat(factor.value(everywhere, encodings.of(partnerOfAll(latinAmerican())))).isEqualTo(1_000_000);
    }

    @Test
    void silenceAndOneSideAreNeutral() {
        EncodedProfile a = encodings.of(european().workedWith("institutions/x", 1, 0));
        EncodedProfile neighbour = encodings
                .of(Draft.institution("neighbour", a.country()).workedWith("institutions/x", 1, 0));
        EncodedProfile silent = encodings.of(latinAmerican());
        assertThat(List.of(silent, neighbour)).allSatisfy(b -> {
            assertThat(factor.value(a, b)).isEqualTo(Network.NEUTRAL);
            assertThat(factor.known(a, b)).isZero();
            assertThat(factor.reasons(a, b, 100)).isEmpty();
        });
        assertThat(factor.shortfalls(a, neighbour)).isEmpty();
    }

    @Test
    void saysWhoKnowsTheWayFromEitherSide() {
        EncodedProfile a = encodings.of(european().workedWith("institutions/x", 1, 0).workedWith(LATIN_AMERICAN, 0, 1)
                .experience(FOUR, ONE_EARLIER));
        EncodedProfile b = encodings.of(latinAmerican().workedWith("institutions/x", 1, 0)
                .experience(new Projects(2, 0), ONE_EARLIER));
        int points = 4_020 + 5_680 + 4_970 + 1_775;
        assertThat(factor.value(a, b)).isEqualTo(value(100L * points));
        assertThat(factor.reasons(a, b, points)).containsExactly(
                new Reason("collaborators-in-common", 4_020, List.of("count:1")),
                new Reason("worked-together", 5_680, List.of()),
                new Reason("they-know-the-way", 1_775, List.of("count:1")),
                new Reason("you-know-the-way", 4_970, List.of("count:1")));
        assertThat(factor.reasons(b, a, points)).extracting(Reason::code, Reason::points)
                .endsWith(tuple("they-know-the-way", 4_970), tuple("you-know-the-way", 1_775));
        assertThat(factor.reasons(a, b, 100).stream().mapToInt(Reason::points).sum()).isBetween(97, 100);
    }

    @Test
    void asksTheOwnerFirstAndTellsThoseWhoHaveNobodyInCommon() {
        EncodedProfile silent = encodings.of(european());
        EncodedProfile a = encodings
                .of(european().workedWith("institutions/x", 1, 0).experience(ONE_EARLIER, ONE_EARLIER));
        EncodedProfile b = encodings.of(latinAmerican().workedWith("institutions/y", 1, 0));
        EncodedProfile c = encodings.of(latinAmerican().workedWith("institutions/x", 1, 0));
        assertThat(factor.shortfalls(silent, b)).containsExactly(yours("state-your-collaborations", 995_000));
        assertThat(factor.shortfalls(silent, encodings.of(latinAmerican())))
                .containsExactly(yours("state-your-collaborations", 995_000));
        assertThat(factor.shortfalls(b, silent)).containsExactly(theirs("collaborations", 995_000));
        assertThat(factor.shortfalls(a, b)).isEqualTo(factor.shortfalls(b, a))
                .containsExactly(against("no-partner-in-common", 1_000_000 - value(700 * 710)));
        assertThat(factor.shortfalls(a, c)).isEmpty();
    }

    /** Of so much in thousandths of 1024ths: a ninth of it, in millionths. */
    private static int value(long ties) {
        return (int) (ties * 1_000_000 / (9 * 1_000 * 1_024));
    }

    private static Model capped(int cap) {
        Model initial = Models.initial();
        return new Model("capped", initial.revision(), initial.k(), initial.minimumScore(), initial.weights(),
                new Fairness(0, 0, 0, cap), Statistics.NONE);
    }

    private static Draft partnerOfAll(Draft draft) {
        for (int i = 0; i < 100; i++) {
            draft.workedWith("institutions/x" + i, 1_000, 1_000);
        }
        return draft;
    }
}
