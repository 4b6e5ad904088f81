package org.puente.ingest;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.ingest.fixture.RunningIngest;
import org.puente.ingest.fixture.SampleProfiles;
import org.puente.testkit.TopicClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The main path against a broker that somebody else runs. */
@Tag("containers")
class ExternalBrokerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void hasOnItsTopicWhatWasTakenAndWithdrawn(@TempDir Path folder) throws Exception {
        String kafka = given("PUENTE_TEST_KAFKA");
        String slug = "test-" + UUID.randomUUID();
        String path = "/api/institutions/" + slug;
        TopicClient topic = new TopicClient(kafka);
        try (RunningIngest ingest = new RunningIngest(kafka, folder, Map.of())) {
            await().atMost(PATIENCE).until(() -> ingest.get("/actuator/health/readiness").statusCode() == 200);

            assertThat(
                    position(ingest.put(path, SampleProfiles.institution(slug)).headers().firstValue("puente-position"),
                            topic))
                    .isEqualTo(SampleProfiles.institution(slug));

            var file = ingest.post(slug, "application/x-ndjson",
                    BodyPublishers.ofString(SampleProfiles.institution(slug, "Otro nombre") + "\nnonsense\n"));
            assertThat(file.body()).contains("\"state\":\"done\"", "\"accepted\":1", "\"rejected\":1");
            assertThat(position(ingest.report(slug).getFirst().path("position").stringValueOpt(), topic))
                    .contains("Otro nombre");

            assertThat(position(ingest.delete(path).headers().firstValue("puente-position"), topic)).isNull();
        }
    }

    private static @Nullable String position(Optional<String> position, TopicClient topic) {
        return topic.valueAt(position.orElseThrow());
    }

    private static String given(String variable) {
        String value = System.getenv(variable);
        if (value == null) {
            System.out.println("Skipped ExternalBrokerTest: " + variable + " names no broker to test against");
        }
        Assumptions.assumeTrue(value != null, variable + " is not set");
        return value;
    }
}
