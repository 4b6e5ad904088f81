package org.puente.standalone.suggestions;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.puente.contract.profile.ProfileId;

import tools.jackson.databind.json.JsonMapper;

/** The matcher service's HTTP interface, as far as the table needs it. */
final class MatcherClient {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final URI address;
    private final HttpClient client;

    MatcherClient(URI address, HttpClient client) {
        this.address = address;
        this.client = client;
    }

    boolean isReady() throws IOException, InterruptedException {
        return get("/actuator/health/readiness").statusCode() == 200;
    }

    /** Whether the owner's list follows the record at this position; waits a few seconds for it. */
    boolean follows(ProfileId owner, String position) throws IOException, InterruptedException {
        return get("/api/match-lists/" + owner + "?after=" + position).statusCode() != 503;
    }

    /** @throws IOException if the answer is no list */
    SuggestionList list(ProfileId owner, String lang) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("/api/match-lists/" + owner + "?lang=" + lang);
        if (answer.statusCode() != 200) {
            throw new IOException("The matcher service answered " + answer.statusCode() + " for " + owner);
        }
        return MAPPER.readValue(answer.body(), SuggestionList.class);
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).timeout(LONGEST).build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
