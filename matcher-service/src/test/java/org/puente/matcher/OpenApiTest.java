package org.puente.matcher;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.testkit.TestTokens;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The checked-in description of the API is the one that the running service gives of itself, to anybody. */
class OpenApiTest {

    private static final Path DESCRIPTION = Path.of("..", "docs", "openapi", "matcher-service.yaml");

    @Test
    void hasNotDriftedFromTheService(@TempDir Path folder) throws Exception {
        try (ConfigurableApplicationContext matcher = MatcherService.application().run("--server.port=0",
                "--spring.kafka.bootstrap-servers=localhost:1", "--spring.mongodb.port=1",
                "--spring.security.oauth2.resourceserver.jwt.public-key-location="
                        + new TestTokens().publicKeyIn(folder));
                HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://localhost:"
                    + matcher.getEnvironment().getRequiredProperty("local.server.port") + "/v3/api-docs.yaml");
            String served = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
            Path now = Files.writeString(Path.of("target", "matcher-service.yaml"), served);

            assertThat(served.equals(Files.exists(DESCRIPTION) ? Files.readString(DESCRIPTION) : ""))
                    .as("docs/openapi/matcher-service.yaml is what the service says; to accept what it says now: "
                            + "cp matcher-service/" + now + " docs/openapi/")
                    .isTrue();
        }
    }
}
