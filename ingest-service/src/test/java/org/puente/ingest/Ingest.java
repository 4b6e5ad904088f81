package org.puente.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.puente.contract.reading.Json;
import org.puente.testkit.TestTokens;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;

/** A running service and a client of it. */
final class Ingest implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final TestTokens tokens = new TestTokens();
    private final ConfigurableApplicationContext service;

    Ingest(String bootstrapServers, Path folder, Map<String, Object> more)
            throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        Map<String, Object> settings = new HashMap<>(Map.of("server.port", 0, "spring.kafka.bootstrap-servers",
                bootstrapServers, "puente.imports.folder", folder.resolve("imports"),
                "spring.security.oauth2.resourceserver.jwt.public-key-location", tokens.publicKeyIn(folder)));
        settings.putAll(more);
        service = IngestService.start(settings);
    }

    HttpResponse<String> put(String path, String body) throws IOException, InterruptedException {
        return put(path, body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> put(String path, byte[] body) throws IOException, InterruptedException {
        return send(writing(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return send(writing(path).DELETE());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    /** Posts an import under the name. */
    HttpResponse<String> post(String name, String type, BodyPublisher body) throws IOException, InterruptedException {
        return send(writing("/api/imports").header("Content-Type", type).header("Import-Id", name).POST(body));
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return Json.mapper().readTree(get(path).body());
    }

    List<JsonNode> report(String name) throws IOException, InterruptedException {
        return get("/api/imports/" + name + "/report").body().lines().map(Json.mapper()::readTree).toList();
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder writing(String path) {
        return request(path).header("Authorization", "Bearer " + tokens.withScope("profiles:write"));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
    }

    boolean isRunning() {
        return service.isActive();
    }

    int port() {
        return Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port"));
    }

    String token(String scope) {
        return tokens.withScope(scope);
    }

    @Override
    public void close() {
        service.close();
        client.shutdownNow();
    }
}
