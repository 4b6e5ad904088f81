package org.puente.standalone.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import tools.jackson.databind.json.JsonMapper;

/** A client of the ingest service's import endpoint. */
final class ImportClient {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private final HttpClient client;
    private final URI imports;
    private final String token;

    ImportClient(HttpClient client, URI ingest, String token) {
        this.client = client;
        this.imports = ingest.resolve("/api/imports");
        this.token = token;
    }

    /**
     * The report of an import.
     *
     * @param state    {@code done} when every line was read and its outcome is known
     * @param accepted lines that the log acknowledged
     * @param rejected lines that break a rule
     * @param failed   lines that the log did not acknowledge
     */
    record Answer(String state, long accepted, long rejected, long failed) {

        boolean hasEverything() {
            return state.equals("done") && rejected == 0 && failed == 0;
        }
    }

    /** Posts the file as an import of the given name; completes when the log has acknowledged every valid line. */
    CompletableFuture<Answer> post(String name, Path file) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(imports).timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/x-ndjson")
                .header("Import-Id", name).POST(HttpRequest.BodyPublishers.ofFile(file)).build();
        return client.sendAsync(request, BodyHandlers.ofByteArray()).thenApply(ImportClient::answer);
    }

    /** The number of lines of the import that the log has acknowledged so far; 0 while the import is unknown. */
    long accepted(String name) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(name)).timeout(TIMEOUT).build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        return answer.statusCode() == 200 ? answer(answer).accepted() : 0;
    }

    URI address(String name) {
        return URI.create(imports + "/" + name);
    }

    private static Answer answer(HttpResponse<byte[]> answer) {
        return answer.statusCode() == 200
                ? MAPPER.readValue(answer.body(), Answer.class)
                : new Answer("refused with status " + answer.statusCode(), 0, 0, 0);
    }
}
