package org.puente.benchmarks.engine;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.puente.benchmarks.corpus.ProfileDetail;
import org.puente.benchmarks.engine.measure.MatchmakerType;
import org.puente.benchmarks.engine.scenario.Workload;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class EngineCommandTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, UTF_8);

    @ParameterizedTest
    @EnumSource
    void theLastLineOfEveryCaseIsJson(Workload workload) {
        int perSide = workload == Workload.STEADY ? 200 : 60;
        EngineCommand.run(workload, perSide, ProfileDetail.CORDIS, 1, MatchmakerType.INCREMENTAL,
                EngineCommand.BASELINES, 60, out);
        JsonNode last = lastLine();
        assertThat(last.get("perSide").intValue()).isEqualTo(perSide);
        assertThat(last.get("eventsPerSecond").doubleValue()).isPositive();
        assertThat(last.get("affectedLists").doubleValue()).isPositive();
        assertThat(last.get("ratio").propertyNames()).contains("lucene", "accumulator", "exhaustive");
    }

    @Test
    void bothMatchmakersHaveTheSameDigestOfAllLists() {
        DigestCommand.run(60, ProfileDetail.PROGRAMME, 1, MatchmakerType.INCREMENTAL, 0, out);
        DigestCommand.run(60, ProfileDetail.PROGRAMME, 1, MatchmakerType.EXHAUSTIVE, 0, out);
        assertThat(printed.toString(UTF_8).lines().map(line -> line.replaceFirst(".*: ", "")).distinct())
                .singleElement().asString().hasSize(64);
    }

    @Test
    void growthSaysHowTheVocabularyGrew() {
        GrowthCommand.run(100, ProfileDetail.PROGRAMME, 1, MatchmakerType.INCREMENTAL, 60, out);
        assertThat(lastLine().get("sizes").get(0).get("vocabulary").get("words").intValue()).isPositive();
    }

    private JsonNode lastLine() {
        return new JsonMapper().readTree(printed.toString(UTF_8).lines().toList().getLast());
    }
}
