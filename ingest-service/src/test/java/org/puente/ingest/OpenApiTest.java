package org.puente.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.ingest.fixture.RunningIngest;

import static org.assertj.core.api.Assertions.assertThat;

/** The checked-in description of the API is the one that the running service gives of itself, to anybody. */
class OpenApiTest {

    private static final Path DESCRIPTION = Path.of("..", "docs", "openapi", "ingest-service.yaml");
    private static final String NOBODY = "localhost:1";

    @Test
    void hasNotDriftedFromTheService(@TempDir Path folder) throws Exception {
        try (RunningIngest ingest = new RunningIngest(NOBODY, folder, Map.of())) {
            String served = ingest.get("/v3/api-docs.yaml").body();
            Path now = Files.writeString(Path.of("target", "ingest-service.yaml"), served);

            assertThat(served.equals(Files.exists(DESCRIPTION) ? Files.readString(DESCRIPTION) : ""))
                    .as("docs/openapi/ingest-service.yaml is what the service says; to accept what it says now: "
                            + "cp ingest-service/" + now + " docs/openapi/")
                    .isTrue();
        }
    }
}
