package org.puente.benchmarks.engine;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.puente.benchmarks.corpus.Fill;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class EngineCommandTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, UTF_8);

    @ParameterizedTest
    @EnumSource
    void theLastLineOfEveryCaseIsJson(Case what) {
        int perSide = what == Case.STEADY ? 200 : 60;
        EngineCommand.run(what, perSide, Fill.CORDIS, 1, Matchmakers.INDEXED, EngineCommand.PEERS, 60, out);
        JsonNode last = lastLine();
        assertThat(last.get("perSide").intValue()).isEqualTo(perSide);
        assertThat(last.get("eventsPerSecond").doubleValue()).isPositive();
        assertThat(last.get("affectedLists").doubleValue()).isPositive();
        assertThat(last.get("ratio").propertyNames()).contains("lucene", "accumulator", "exhaustive");
    }

    @Test
    void bothMatchmakersHaveTheSameDigest() {
        DigestCommand.run(60, Fill.PROGRAMME, 1, Matchmakers.INDEXED, 60, out);
        DigestCommand.run(60, Fill.PROGRAMME, 1, Matchmakers.EXHAUSTIVE, 60, out);
        assertThat(printed.toString(UTF_8).lines().map(line -> line.replaceFirst(".*: ", "")).distinct())
                .singleElement().asString().hasSize(64);
    }

    @Test
    void growthSaysHowTheVocabularyGrew() {
        GrowthCommand.run(100, Fill.PROGRAMME, 1, Matchmakers.INDEXED, 60, out);
        assertThat(lastLine().get("sizes").get(0).get("vocabulary").get("words").intValue()).isPositive();
    }

    private JsonNode lastLine() {
        return new JsonMapper().readTree(printed.toString(UTF_8).lines().toList().getLast());
    }
}
