package org.puente.contract.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.contract.control.Statistics;
import org.puente.contract.control.Today;
import org.puente.contract.decision.Actor;
import org.puente.contract.decision.Decision;
import org.puente.contract.decision.DecisionKey;
import org.puente.contract.decision.Pair;
import org.puente.contract.decision.Verdict;
import org.puente.contract.match.Match;
import org.puente.contract.match.MatchList;
import org.puente.contract.match.Reason;
import org.puente.contract.profile.ProfileId;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class OtherRecordsTest {

    private static final ProfileId A = ProfileId.institution("a");
    private static final ProfileId B = ProfileId.institution("b");

    @Test
    void readBackAsTheyWereWritten() {
        MatchList list = new MatchList(A, "initial-1",
                List.of(new Match(B, 734_211, 800_000,
                        List.of(new Reason("they-offer-what-you-need", 210_000, List.of("chain:coffee", "sdg:8.2"))))),
                List.of());
        assertThat(Reads.accepted(MatchListReader.read(Json.write(list)))).isEqualTo(list);
        Model model = new Model("initial-1", "2", 10, 150_000, Map.of("theme", 400_000, "language", 600_000),
                new Fairness(1, 1, 150_000, 900_000),
                new Statistics(2_000, new TreeMap<>(Map.of("cacao", 12)), new TreeMap<>(),
                        new TreeMap<>(Map.of("institutions/a", 3))));
        assertThat(Reads.accepted(ControlReader.model(Json.write(model)))).isEqualTo(model);
        Today today = new Today(LocalDate.of(2026, 11, 23));
        assertThat(Reads.accepted(ControlReader.today(Json.write(today)))).isEqualTo(today);
    }

    @Test
    void saysThatAListIsEmpty() {
        assertThat(new String(Json.write(new MatchList(A, "m", List.of(), List.of())), UTF_8))
                .isEqualTo("{\"owner\":\"institutions/a\",\"model\":\"m\",\"institutions\":[],\"valueChains\":[]}");
    }

    @Test
    void takesAVerdictFromWhomItIsDueOnly() {
        for (Actor actor : Actor.values()) {
            for (Verdict verdict : Verdict.values()) {
                Decision decision = new Decision(verdict, "We met");
                Reading<Decision> reading = DecisionReader.read(new DecisionKey(Pair.of(A, B), actor),
                        Json.write(decision));
                if (actor.mayGive(verdict)) {
                    assertThat(Reads.accepted(reading)).isEqualTo(decision);
                } else {
                    assertThat(Reads.refused(reading)).extracting(Problem::rule).containsExactly("verdict-of-actor");
                }
            }
        }
    }

    @Test
    void refusesWhatTheDoorMustNotLetIn() {
        DecisionKey key = new DecisionKey(Pair.of(A, B), Actor.FIRST);
        byte[] later = Samples.bytes("{\"verdict\":\"accepted\",\"mood\":1}");
        assertThat(Reads.accepted(DecisionReader.read(key, later)).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(Reads.refused(DecisionReader.readStrictly(key, later))).extracting(Problem::pointer)
                .containsExactly("/mood");
        byte[] markup = Samples.bytes("{\"verdict\":\"accepted\",\"note\":\"<b>\"}");
        assertThat(Reads.refused(DecisionReader.read(key, markup))).extracting(Problem::rule)
                .containsExactly("no-markup");
    }

    @Test
    void fillsInWhatAModelAtTheDoorLeavesOutAndNothingElse() {
        Model standing = new Model("standing", "2", 10, 0, Map.of("theme", 1_000_000), Fairness.OFF,
                new Statistics(7, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(Map.of("institutions/a", 3))));
        String body = "{\"version\":\"next\",\"k\":5,\"minimumScore\":1,\"weights\":{\"theme\":1000000}%s}";

        assertThat(Reads.accepted(ControlReader.modelStrictly(Samples.bytes(body.formatted("")), standing)))
                .isEqualTo(new Model("next", "2", 5, 1, standing.weights(), Fairness.OFF, standing.statistics()));
        assertThat(Reads.accepted(ControlReader.modelStrictly(
                Samples.bytes(body.formatted(",\"revision\":\"3\",\"statistics\":{\"profiles\":0}")), standing)))
                .isEqualTo(new Model("next", "3", 5, 1, standing.weights(), Fairness.OFF, Statistics.NONE));
        assertThat(Reads.refused(ControlReader.modelStrictly(Samples.bytes("{\"k\":5,\"x\":1}"), standing)))
                .extracting(Problem::pointer).contains("/version", "/weights", "/x").doesNotContain("/revision");
    }

    @Test
    void refusesAModelWhoseWeightsDoNotSumUp() {
        assertThat(Reads.refused(
                ControlReader.model(Json.write(new Model("m", "2", 10, 0, Map.of("theme", 999_999), Fairness.OFF,
                        Statistics.NONE)))))
                .extracting(Problem::rule).containsExactly("weights-sum");
    }
}
