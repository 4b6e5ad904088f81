package org.puente.ingest.publishing;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.embedded.EmbeddedKafka;
import org.puente.ingest.fixture.RunningIngest;
import org.puente.ingest.fixture.SampleProfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class KafkaAwayTest {

    private static final Duration RECOVERY = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void isSaidWithinTheBoundAndForgottenWhenItIsBack() throws Exception {
        var config = new EmbeddedKafka.Config(folder.resolve("kafka"));
        int port;
        try (EmbeddedKafka kafka = EmbeddedKafka.start(config)) {
            port = kafka.port();
        }
        try (RunningIngest ingest = new RunningIngest("localhost:" + port, folder.resolve("ingest"),
                Map.of("puente.log.answer-within", "3s", "puente.log.import-patience", "4s"))) {
            assertAway(ingest);
            try (EmbeddedKafka kafka = EmbeddedKafka.start(new EmbeddedKafka.Config(folder.resolve("kafka"), port))) {
                await().atMost(RECOVERY).until(() -> put(ingest).statusCode() == 202);
                await().atMost(RECOVERY).until(() -> ingest.get("/actuator/health/readiness").statusCode() == 200);
                assertThat(kafka.port()).isEqualTo(port);
            }
            assertAway(ingest);
            var file = ingest.post("away", "application/x-ndjson", BodyPublishers
                    .ofString(SampleProfiles.institution("one") + "\n" + SampleProfiles.institution("two")
                            + "\nnonsense\n"));
            assertThat(file.statusCode()).isEqualTo(503);
            assertThat(file.headers().firstValue("retry-after")).isPresent();
            assertThat(file.headers().firstValue("location")).hasValue("/api/imports/away");
            assertThat(ingest.report("away")).extracting(line -> line.path("outcome").asString())
                    .containsExactly("failed", "failed", "rejected");
            assertThat(ingest.json("/api/imports/away").path("state").asString()).isEqualTo("failed");
        }
    }

    private static void assertAway(RunningIngest ingest) throws Exception {
        long start = System.nanoTime();
        var response = put(ingest);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("urn:puente:problem:log-away");
        assertThat(response.headers().firstValue("retry-after")).isPresent();
        assertThat(ingest.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(ingest.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> put(RunningIngest ingest) throws Exception {
        return ingest.put("/api/institutions/x", SampleProfiles.institution("x"));
    }
}
