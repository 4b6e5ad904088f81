package org.puente.standalone.suggestions;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.puente.contract.profile.ProfileId;

import tools.jackson.databind.json.JsonMapper;

/** A client of the matcher service's HTTP interface. */
final class MatcherClient {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final URI address;
    private final HttpClient client;

    MatcherClient(URI address, HttpClient client) {
        this.address = address;
        this.client = client;
    }

    boolean isReady() throws IOException, InterruptedException {
        return get("/actuator/health/readiness").statusCode() == 200;
    }

    /**
     * Whether the owner's list reflects the record at this position; the service waits a few seconds before it denies.
     */
    boolean reflects(ProfileId owner, String position) throws IOException, InterruptedException {
        return get("/api/match-lists/" + owner + "?after=" + position).statusCode() != 503;
    }

    /**
     * The owner's list, with reasons in the given language.
     *
     * @throws IOException if the service does not answer with a list
     */
    SuggestionList list(ProfileId owner, String lang) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("/api/match-lists/" + owner + "?lang=" + lang);
        if (answer.statusCode() != 200) {
            throw new IOException("The matcher service answered " + answer.statusCode() + " for " + owner);
        }
        return MAPPER.readValue(answer.body(), SuggestionList.class);
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).timeout(TIMEOUT).build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
