package org.puente.ingest.publishing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.embedded.EmbeddedKafka;
import org.puente.eventlog.topics.TopicMismatchException;
import org.puente.ingest.fixture.RunningIngest;
import org.puente.ingest.fixture.SampleProfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class TopicMismatchTest {

    @TempDir
    Path folder;

    @Test
    void refusesToStart() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(config(0))) {
            makeATopicOfThreePartitions(kafka);
            assertThatThrownBy(() -> new RunningIngest(kafka.bootstrapServers(), folder, Map.of()))
                    .hasRootCauseInstanceOf(TopicMismatchException.class);
        }
    }

    @Test
    void endsTheServiceWhenTheBrokerCameLater() throws Exception {
        int port;
        try (EmbeddedKafka kafka = EmbeddedKafka.start(config(0))) {
            makeATopicOfThreePartitions(kafka);
            port = kafka.port();
        }
        try (RunningIngest ingest = new RunningIngest("localhost:" + port, folder, Map.of())) {
            assertThat(ingest.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            try (EmbeddedKafka kafka = EmbeddedKafka.start(config(port))) {
                await().atMost(Duration.ofSeconds(60)).until(() -> !ingest.isRunning());
                assertThat(kafka.port()).isEqualTo(port);
            }
        }
    }

    private EmbeddedKafka.Config config(int port) {
        return new EmbeddedKafka.Config(folder.resolve("kafka"), port);
    }

    private void makeATopicOfThreePartitions(EmbeddedKafka kafka) throws Exception {
        try (RunningIngest first = new RunningIngest(kafka.bootstrapServers(), folder,
                Map.of("puente.topics.partitions", 3))) {
            assertThat(first.put("/api/institutions/x", SampleProfiles.institution("x")).statusCode()).isEqualTo(202);
        }
    }
}
