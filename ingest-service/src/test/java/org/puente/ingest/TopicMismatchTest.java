package org.puente.ingest;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.contract.kafka.TopicMismatchException;
import org.puente.embedded.EmbeddedKafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TopicMismatchTest {

    @TempDir
    Path folder;

    @Test
    void refusesToStart() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(new EmbeddedKafka.Config(folder.resolve("kafka")))) {
            try (Ingest first = new Ingest(kafka.bootstrapServers(), folder, Map.of("puente.topics.partitions", 3))) {
                assertThat(first.put("/api/institutions/x", Sample.institution("x")).statusCode()).isEqualTo(202);
            }
            assertThatThrownBy(() -> new Ingest(kafka.bootstrapServers(), folder, Map.of()))
                    .hasRootCauseInstanceOf(TopicMismatchException.class);
        }
    }
}
