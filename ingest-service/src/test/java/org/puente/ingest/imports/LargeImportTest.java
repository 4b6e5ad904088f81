package org.puente.ingest.imports;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.contract.topic.Topics;
import org.puente.embedded.EmbeddedKafka;
import org.puente.ingest.IngestService;
import org.puente.ingest.fixture.SampleProfiles;
import org.puente.testkit.TestTokens;
import org.puente.testkit.TopicClient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class LargeImportTest {

    private static final int LINE = 4000;
    private static final int LINES = 20_000;
    private static final Duration BOUND = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    /** 80 MB of file, 64 MB of heap. */
    @Test
    void ofAFileLargerThanTheHeapIsStreamed() throws Exception {
        TestTokens tokens = new TestTokens();
        int port = freePort();
        try (EmbeddedKafka kafka = EmbeddedKafka.start(new EmbeddedKafka.Config(folder.resolve("kafka")));
                HttpClient client = HttpClient.newHttpClient()) {
            Process service = service(kafka, tokens, port);
            try {
                URI health = URI.create("http://localhost:" + port + "/actuator/health/readiness");
                await().atMost(BOUND)
                        .ignoreException(ConnectException.class)
                        .until(() -> client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                                .statusCode() == 200);
                HttpRequest upload = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/imports"))
                        .header("Authorization", "Bearer " + tokens.withScope("profiles:write"))
                        .header("Content-Type", "application/x-ndjson")
                        .timeout(BOUND)
                        .POST(BodyPublishers.ofByteArrays(LargeImportTest::lines))
                        .build();
                HttpResponse<String> answer = client.send(upload, BodyHandlers.ofString());
                assertThat(answer.body()).contains("\"state\":\"done\"", "\"accepted\":" + LINES);
                assertThat(new TopicClient(kafka.bootstrapServers()).keys(Topics.PROFILES)).hasSize(LINES);
            } finally {
                service.destroy();
                service.waitFor();
            }
        }
    }

    private Process service(EmbeddedKafka kafka, TestTokens tokens, int port) throws Exception {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-cp",
                System.getProperty("java.class.path"), IngestService.class.getName(), "--server.port=" + port,
                "--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
                "--puente.imports.folder=" + folder.resolve("imports"),
                "--spring.security.oauth2.resourceserver.jwt.public-key-location=" + tokens.publicKeyIn(folder))
                .inheritIO()
                .start();
    }

    private static Iterator<byte[]> lines() {
        return IntStream.range(0, LINES)
                .mapToObj(i -> (SampleProfiles.institution("large-" + i, LINE) + "\n").getBytes(UTF_8))
                .iterator();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
