package org.puente.contract.reading;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.contract.control.Statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The model on the log, and what no model may say. */
class ModelTest {

    private static final Model GOOD = new Model("refitted-2", "2", 10, 150_000,
            Map.of("theme", 400_000, "language", 600_000), new Fairness(1, 1, 150_000, 900_000),
            new Statistics(2_000, counts("cacao"), counts("topic:traceability"), counts("institutions/a")));
    private static final String JSON = new String(Json.write(GOOD), UTF_8);

    @Test
    void isReadBackAsItWasWritten() {
        assertThat(Reads.accepted(ControlReader.model(Json.write(GOOD)))).isEqualTo(GOOD);
        assertThat(Reads.accepted(ControlReader.modelStrictly(Json.write(GOOD)))).isEqualTo(GOOD);
    }

    @Test
    void isUnfittedAndFairToNobodyUnlessItSaysSo() {
        Model plain = new Model("plain", "2", 10, 0, Map.of("theme", Model.FULL_SCORE), Fairness.OFF, Statistics.NONE);
        assertThat(new String(Json.write(plain), UTF_8)).doesNotContain("fairness", "statistics");
        assertThat(Reads.accepted(ControlReader.model(Json.write(plain)))).isEqualTo(plain);
    }

    @ParameterizedTest(name = "{2} at {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', value = {
            "\"revision\":\"2\", | | required | /revision",
            "\"k\":10 | \"k\":101 | maximum | /k",
            "\"theme\":400000 | \"theme\":399999 | weights-sum | /weights",
            "\"theme\" | \"Theme\" | entry-name | /weights/Theme",
            "\"newcomerPlaces\":1 | \"newcomerPlaces\":11 | maximum | /fairness/newcomerPlaces",
            "\"newcomerPlaces\":1 | \"newcomerPlaces\":10 | fewer-than-k | /fairness/newcomerPlaces",
            "\"mostProjects\":1, | | required | /fairness/mostProjects",
            "\"profiles\":2000, | | required | /statistics/profiles",
            "\"profiles\":2000 | \"profiles\":-1 | minimum | /statistics/profiles",
            "\"cacao\":3 | \"cacao\":0 | minimum | /statistics/terms/cacao",
            "\"cacao\":3 | \"cacao\":2.5 | type | /statistics/terms/cacao",
            "\"institutions/a\" | \"people/a\" | entry-name | /statistics/collaborators/people~1a"})
    void isRefusedWithThePlaceAndTheRule(String good, String bad, String rule, String pointer) {
        String json = JSON.replace(good, bad == null ? "" : bad);
        assertThat(json).isNotEqualTo(JSON);
        assertThat(Reads.refused(ControlReader.model(json.getBytes(UTF_8))))
                .extracting(Problem::rule, Problem::pointer).containsExactly(tuple(rule, pointer));
    }

    @Test
    void mayLeaveOutRevisionAndStatisticsAtTheDoorAndNothingElse() {
        String body = "{\"version\":\"next\",\"k\":5,\"minimumScore\":1,\"weights\":{\"theme\":1000000}%s}";
        Map<String, Integer> weights = Map.of("theme", Model.FULL_SCORE);

        assertThat(Reads.accepted(ControlReader.modelStrictly(body.formatted("").getBytes(UTF_8), GOOD)))
                .isEqualTo(new Model("next", "2", 5, 1, weights, Fairness.OFF, GOOD.statistics()));
        assertThat(Reads.accepted(ControlReader.modelStrictly(
                body.formatted(",\"revision\":\"3\",\"statistics\":{\"profiles\":0}").getBytes(UTF_8), GOOD)))
                .isEqualTo(new Model("next", "3", 5, 1, weights, Fairness.OFF, Statistics.NONE));
        assertThat(Reads.refused(ControlReader.modelStrictly("{\"k\":5,\"x\":1}".getBytes(UTF_8), GOOD)))
                .extracting(Problem::pointer).containsExactlyInAnyOrder("/version", "/minimumScore", "/weights", "/x");
    }

    @Test
    void isToldWhatItsNamesAreInTheWordsOfTheSchema() {
        Statistics longTerm = new Statistics(1, counts("x".repeat(49)), counts("x".repeat(81)), counts("y"));
        assertThat(Reads.refused(ControlReader.model(Json.write(GOOD.refitted("m", longTerm)))))
                .extracting(Problem::detail)
                .containsExactly("A term of texts, at most 48 characters", "A sector or topic, at most 80 characters",
                        "institutions/, value-chains/ or projects/ and a slug: 1 to 100 of a-z, 0-9 and hyphens, no "
                                + "hyphen first");
    }

    @Test
    void countsOnlyTheMostFrequent() {
        assertThat(refusal(new Statistics(1, many(12_001, i -> "t" + i), many(1, i -> "c"), counts("projects/p"))))
                .isEqualTo(new Problem("/statistics/terms", "max-entries", "At most 12,000 entries"));
        assertThat(refusal(new Statistics(1, counts("t"), many(4_001, i -> "c" + i), counts("projects/p"))))
                .isEqualTo(new Problem("/statistics/codes", "max-entries", "At most 4,000 entries"));
        assertThat(refusal(new Statistics(1, counts("t"), counts("c"), many(8_001, i -> "projects/p" + i))))
                .isEqualTo(new Problem("/statistics/collaborators", "max-entries", "At most 8,000 entries"));
    }

    @Test
    void mayBeAMillionBytesLongAndNoMore() {
        Model full = GOOD.refitted("full", new Statistics(100_000_000, many(12_000, "t%030d"::formatted),
                many(4_000, "topic:%020d"::formatted), many(8_000, "institutions/%025d"::formatted)));
        byte[] json = Json.write(full);
        assertThat(json).hasSizeBetween(900_000, 1_000_000);
        assertThat(Reads.accepted(ControlReader.model(padded(json, 1_000_000)))).isEqualTo(full);
        assertThat(Reads.refused(ControlReader.model(padded(json, 1_000_001))))
                .containsExactly(new Problem("", "too-large", "At most 1,000,000 bytes"));
    }

    @Test
    void mayHaveFieldsThatNobodyKnowsOnTheLogAlone() {
        byte[] later = JSON.replace("\"k\":10", "\"mood\":[],\"k\":10")
                .replace("\"mostProjects\"", "\"mercy\":{},\"mostProjects\"").getBytes(UTF_8);
        assertThat(Reads.accepted(ControlReader.model(later))).isEqualTo(GOOD);
        assertThat(Reads.refused(ControlReader.modelStrictly(later))).extracting(Problem::rule, Problem::pointer)
                .containsExactlyInAnyOrder(tuple("unknown-field", "/mood"), tuple("unknown-field", "/fairness/mercy"));
    }

    private static Problem refusal(Statistics statistics) {
        return Reads.refused(ControlReader.model(Json.write(GOOD.refitted("m", statistics)))).getFirst();
    }

    private static SortedMap<String, Integer> counts(String name) {
        return new TreeMap<>(Map.of(name, 3));
    }

    private static SortedMap<String, Integer> many(int count, IntFunction<String> name) {
        return IntStream.range(0, count).boxed()
                .collect(toMap(name::apply, i -> i + 1, (first, _) -> first, TreeMap::new));
    }

    private static byte[] padded(byte[] json, int length) {
        byte[] padded = Arrays.copyOf(json, length);
        Arrays.fill(padded, json.length, length, (byte) ' ');
        return padded;
    }
}
