package org.puente.benchmarks.load.generator;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.puente.benchmarks.corpus.ProfileDetail;
import org.puente.benchmarks.corpus.SyntheticCorpus;
import org.puente.benchmarks.engine.scenario.Change;
import org.puente.benchmarks.load.RateSearch;
import org.puente.contract.topic.Position;
import org.puente.contract.vocabulary.Side;

import static org.assertj.core.api.Assertions.assertThat;

class OpenLoopGeneratorTest {

    private static final Change CHANGE = Change.to(SyntheticCorpus.of(1, ProfileDetail.CORDIS).next(Side.EU));

    @Test
    void theScheduleDoesNotDriftAndKnowsNothingOfAnswers() {
        ArrivalSchedule schedule = new ArrivalSchedule(1_000, 300);
        assertThat(schedule.intended(0)).isEqualTo(1_000);
        assertThat(schedule.intended(300 * 60)).isEqualTo(60_000_001_000L);
    }

    @Test
    void theLogsOrderGoesBeforeThatOfTheAcknowledgements() {
        SentChange acknowledgedLate = sent(0, 1, 50);
        SentChange after = sent(0, 2, 20);
        SentChange elsewhere = sent(1, 7, 30);
        assertThat(LogOrder.of(List.of(after, elsewhere, acknowledgedLate))).containsExactly(elsewhere,
                acknowledgedLate, after);
    }

    @Test
    void theSearchEndsWithTheHighestRateThatIsHeld() {
        List<Double> tried = new ArrayList<>();
        double rate = RateSearch.from(50, it -> {
            tried.add(it);
            return it < 120;
        });
        assertThat(rate).isBetween(120 / 1.4, 120.0);
        assertThat(tried).hasSize(4);
        assertThat(RateSearch.from(50, it -> it < 20)).isBetween(20 / 1.4, 20.0);
    }

    private static SentChange sent(int partition, long offset, long acknowledged) {
        return new SentChange(CHANGE, 0, acknowledged, new Position(partition, offset));
    }
}
