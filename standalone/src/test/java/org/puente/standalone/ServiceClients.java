package org.puente.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both services as a person with {@code curl} and the token files sees them. */
record ServiceClients(URI ingest, URI matcher, String profilesToken, String decisionsToken, HttpClient client)
        implements
            AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    static ServiceClients of(LocalStack house) {
        return new ServiceClients(house.ingest(), house.matcher(), house.tokens().profiles(),
                house.tokens().decisions(),
                HttpClient.newHttpClient());
    }

    /** Puts a profile; the id is its key. */
    void put(String id, String json) throws IOException, InterruptedException {
        expect(202, write(ingest.resolve("/api/" + id), profilesToken).PUT(BodyPublishers.ofString(json)));
    }

    void withdraw(String id) throws IOException, InterruptedException {
        expect(202, write(ingest.resolve("/api/" + id), profilesToken).DELETE());
    }

    /** Says something about a pair on behalf of one of them, or of the coordinator. */
    void decide(String a, String b, String by, String verdict) throws IOException, InterruptedException {
        expect(202, write(matcher.resolve("/api/decisions/" + a + "/" + b + "?by=" + by), decisionsToken)
                .PUT(BodyPublishers.ofString("{\"verdict\":\"%s\"}".formatted(verdict))));
    }

    /** Posts profiles as NDJSON and returns when the answer is complete. */
    HttpResponse<String> load(String lines) throws IOException, InterruptedException {
        return client.send(loading(lines), BodyHandlers.ofString());
    }

    HttpRequest loading(String lines) {
        return write(ingest.resolve("/api/imports"), profilesToken).setHeader("Content-Type", "application/x-ndjson")
                .timeout(Duration.ofMinutes(2)).POST(BodyPublishers.ofString(lines)).build();
    }

    /** The status of the answer for this profile's list. */
    int statusOf(String owner) throws IOException, InterruptedException {
        return get("/api/match-lists/" + owner).statusCode();
    }

    JsonNode list(String owner) throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/api/match-lists/" + owner);
        if (answer.statusCode() != 200) {
            throw new AssertionError(owner + ": " + answer.statusCode() + " " + answer.body());
        }
        return MAPPER.readTree(answer.body());
    }

    /** Who is suggested to this owner, institutions and value chains alike. */
    Set<String> candidates(String owner) throws IOException, InterruptedException {
        JsonNode list = list(owner);
        Set<String> candidates = new TreeSet<>();
        for (String section : new String[]{"institutions", "valueChains"}) {
            list.path(section).forEach(match -> candidates.add(match.path("candidate").path("id").asString()));
        }
        return candidates;
    }

    /** Whether the matcher says that its lists are settled. */
    boolean ready() {
        return says200("/actuator/health/readiness");
    }

    /** Whether the matcher's address answers at all. */
    boolean alive() {
        return says200("/actuator/health/liveness");
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.shutdownNow();
    }

    private boolean says200(String path) {
        try {
            return get(path).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(matcher.resolve(path)).timeout(Duration.ofSeconds(20)).build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder write(URI address, String token) {
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token).setHeader("Content-Type", "application/json");
    }

    private void expect(int status, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}
