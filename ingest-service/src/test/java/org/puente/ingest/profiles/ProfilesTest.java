package org.puente.ingest.profiles;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.contract.reading.Json;
import org.puente.embedded.EmbeddedKafka;
import org.puente.ingest.fixture.RunningIngest;
import org.puente.ingest.fixture.SampleProfiles;
import org.puente.testkit.TopicClient;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ProfilesTest {

    @TempDir
    static Path folder;
    private static EmbeddedKafka kafka;
    private static RunningIngest ingest;

    @BeforeAll
    static void start() throws Exception {
        kafka = EmbeddedKafka.start(new EmbeddedKafka.Config(folder.resolve("kafka")));
        ingest = new RunningIngest(kafka.bootstrapServers(), folder.resolve("ingest"), Map.of());
    }

    @AfterAll
    static void stop() {
        ingest.close();
        kafka.close();
    }

    @Test
    void answersWithTheRecordsPositionWhenTheLogHasIt() throws Exception {
        var response = ingest.put("/api/institutions/ecosur", SampleProfiles.institution("ecosur"));
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.headers().firstValue("location"))
                .hasValue("http://localhost:8082/api/profiles/institutions/ecosur");
        String position = Json.mapper().readTree(response.body()).path("position").asString();
        assertThat(response.headers().firstValue("puente-position")).hasValue(position);
        ConsumerRecord<byte[], byte[]> event = new TopicClient(kafka.bootstrapServers()).at(position);
        assertThat(event.key()).asString().isEqualTo("institutions/ecosur");
        assertThat(event.value()).asString().isEqualTo(SampleProfiles.institution("ecosur"));
        assertThat(header(event, "ce_type")).isEqualTo("org.puente.institution.v1");
        assertThat(header(event, "ce_id"))
                .isNotEqualTo(idOf(ingest.put("/api/institutions/ecosur", SampleProfiles.institution("ecosur"))));
    }

    @Test
    void withdrawsWithATombstone() throws Exception {
        var response = ingest.delete("/api/value-chains/coffee-ec");
        assertThat(response.statusCode()).isEqualTo(202);
        var event = new TopicClient(kafka.bootstrapServers())
                .at(response.headers().firstValue("puente-position").orElseThrow());
        assertThat(event.key()).asString().isEqualTo("value-chains/coffee-ec");
        assertThat(event.value()).isNull();
        assertThat(header(event, "ce_type")).isEqualTo("org.puente.value-chain.v1");
    }

    static Stream<Arguments> badBodies() {
        String good = SampleProfiles.institution("ecosur");
        return Stream.of(bad("", "", "json"), bad("nonsense", "", "json"), bad("[]", "", "json"),
                Arguments.of(good.replace("Instituto", "Institución").getBytes(StandardCharsets.ISO_8859_1), "",
                        "encoding"),
                bad("{\"a\":".repeat(1000), "", "too-deep"),
                bad(good.replace("\"country\"", "\"colour\":1,\"country\""), "/colour", "unknown-field"),
                bad(good.replace("\"MX\"", "7"), "/country", "type"),
                bad(good.replace("\"MX\"", "\"US\""), "/country", "unknown-code"),
                bad(good.replace("\"MX\"", "\"PE\",\"territory\":\"ES24\""), "/territory", "territory-in-country"),
                bad(good.replace("coffee", "sand"), "/needs/0/chain", "unknown-code"),
                bad(good.replace("processing", "dreaming"), "/needs/0/step", "unknown-code"),
                bad(good.replace("\"step\"", "\"sdg\":\"99\",\"step\""), "/needs/0/sdg", "pattern"),
                bad(good.replace("]}", ",{\"chain\":\"coffee\",\"step\":\"processing\"}]}"), "/needs", "unique-items"),
                bad(good.replace("]}", needs(10_000) + "]}"), "", "too-large"),
                bad(good.replace("]}", needs(1_000) + "]}"), "/needs", "max-items"),
                bad(good.replace("Instituto", "<b>Instituto</b>"), "/texts/es/name", "no-markup"),
                bad(good.replace("Instituto", "Instituto\\u0007"), "/texts/es/name", "plain-text"),
                bad(good.replace("\"MX\"", "\"MX\",\"validUntil\":\"2020-01-01\""), "/validUntil", "not-past"),
                bad(SampleProfiles.institution("other"), "/id", "id-mismatch"));
    }

    private static Arguments bad(String body, String pointer, String rule) {
        return Arguments.of(body.getBytes(StandardCharsets.UTF_8), pointer, rule);
    }

    private static String needs(int count) {
        return IntStream.range(0, count).mapToObj(i -> ",{\"topic\":\"t" + i + "\"}").collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("badBodies")
    void namesTheFieldAndTheRule(byte[] body, String pointer, String rule) throws Exception {
        HttpResponse<String> response = ingest.put("/api/institutions/ecosur", body);
        if (body.length > Json.MOST_BYTES) {
            assertThat(response.statusCode()).isEqualTo(413);
            return;
        }
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
        JsonNode problem = Json.mapper().readTree(response.body());
        assertThat(problem.path("type").asString()).isEqualTo("urn:puente:problem:invalid-profile");
        assertThat(problem.path("errors").valueStream()).anySatisfy(error -> {
            assertThat(error.path("pointer").asString()).isEqualTo(pointer);
            assertThat(error.path("rule").asString()).isEqualTo(rule);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Upper", "a%2Fb", "a%00b", "a%0Ab", "-a", "ñ",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void refusesIdsThatAreNone(String slug) throws Exception {
        String path = "/api/institutions/" + slug.replace("ñ", "%C3%B1");
        for (var response : new HttpResponse<?>[]{ingest.put(path, "{}"), ingest.delete(path)}) {
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body()).asString().contains("urn:puente:problem:invalid-request").doesNotContain(slug);
        }
    }

    @Test
    void refusesAnotherMediaType() throws Exception {
        var response = ingest.send(ingest.writing("/api/institutions/x")
                .header("Content-Type", "text/plain")
                .PUT(BodyPublishers.ofString("{}")));
        assertThat(response.statusCode()).isEqualTo(415);
    }

    @Test
    void needsATokenWithTheScope() throws Exception {
        var nobody = ingest.request("/api/institutions/x").DELETE();
        assertThat(ingest.send(nobody).statusCode()).isEqualTo(401);
        var other = ingest.request("/api/institutions/x")
                .header("Authorization", "Bearer " + ingest.token("decisions:write")).DELETE();
        assertThat(ingest.send(other).statusCode()).isEqualTo(403);
        assertThat(ingest
                .send(ingest.request("/api/imports").header("Content-Type", "text/csv").POST(BodyPublishers.noBody()))
                .statusCode())
                .isEqualTo(401);
    }

    @Test
    void tellsOfItsHealthAndCounts() throws Exception {
        ingest.put("/api/institutions/ecosur", "{}");
        assertThat(ingest.get("/actuator/health/readiness").body()).contains("\"status\":\"UP\"", "broker");
        assertThat(ingest.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(ingest.get("/actuator/prometheus").body()).contains(
                "puente_profiles_refused_total{rule=\"required\"",
                "puente_publish_seconds_count");
        assertThat(ingest.get("/actuator/env").statusCode()).isEqualTo(404);
    }

    private String idOf(HttpResponse<String> receipt) {
        return header(new TopicClient(kafka.bootstrapServers())
                .at(receipt.headers().firstValue("puente-position").orElseThrow()), "ce_id");
    }

    private static String header(ConsumerRecord<?, ?> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
