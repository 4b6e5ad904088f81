package org.puente.contract.reading;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
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
}
