package org.puente.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.testkit.TestTokens;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class WebSupportTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final BodyPublisher NOTHING = BodyPublishers.noBody();

    @TempDir
    static Path folder;
    private static TestTokens tokens;
    private static ConfigurableApplicationContext service;
    private static int port;

    @BeforeAll
    static void open() throws Exception {
        tokens = new TestTokens();
        service = new SpringApplicationBuilder(TestService.class, TestService.Things.class)
                .properties("server.port=0", "puente.bearer.write-scope=things:write", "puente.limits.body=1KB",
                        "puente.limits.streamed=/things/streamed",
                        "puente.limits.bodies[0].path=/things/large", "puente.limits.bodies[0].most=2KB",
                        "puente.bearer.areas[0].path=/things/large",
                        "puente.bearer.areas[0].write-scope=large-things:write",
                        "puente.limits.requests=" + TestService.PLACES,
                        "spring.security.oauth2.resourceserver.jwt.public-key-location=" + tokens.publicKeyIn(folder),
                        "spring.security.oauth2.resourceserver.jwt.audiences=puente-test")
                .run();
        port = Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @AfterAll
    static void close() {
        service.close();
        CLIENT.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource({"GET,/nothing,404,unknown-resource", "GET,/things/x,400,invalid-request",
            "GET,/things/1?times=x,400,invalid-request", "GET,/things/broken,500,unexpected",
            "GET,/things/small,400,invalid-request", "PUT,/things/1,405,method-not-allowed",
            "PUT,/things/small,415,unsupported-media-type", "GET,/things/1%2F2,400,invalid-request",
            "GET,/things/..;/1,400,invalid-request", "GET,/things/1%00,400,invalid-request",
            "GET,/error,404,unknown-resource"})
    void answersEveryErrorWithAProblemDocument(String method, String path, int status, String type) throws Exception {
        assertProblem(send(method, path, NOTHING, bearing(goodToken())), status, type);
    }

    @Test
    void saysWhichMediaTypesItSpeaks() throws Exception {
        var response = send("GET", "/things/1", NOTHING, request -> request.header("Accept", "image/png"));
        assertProblem(response, 406, "not-acceptable");
    }

    @ParameterizedTest
    @CsvSource({"GET /things/<1> HTTP/1.1", "NONSENSE"})
    void leaksNothingWhereTheServerItselfRefuses(String requestLine) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((requestLine + "\r\nHost: x\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).contains(" 40").contains("urn:puente:problem:invalid-request");
            assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContain("Exception", "<1>", "<html");
        }
    }

    @Test
    void letsEverybodyReadWithSaneHeaders() throws Exception {
        var response = send("GET", "/things/2?times=3", NOTHING, WebSupportTest::nobody);
        assertThat(response.body()).isEqualTo("{\"product\":6}");
        assertThat(response.headers().map()).containsKeys("x-content-type-options", "x-frame-options",
                "content-security-policy");
        assertThat(response.headers().map()).doesNotContainKeys("server", "set-cookie");
    }

    @Test
    void letsNobodyWriteWithoutAToken() throws Exception {
        var response = send("PUT", "/things/small", BodyPublishers.ofString("{}"), WebSupportTest::nobody);
        assertProblem(response, 401, "token-needed");
        assertThat(response.headers().firstValue("www-authenticate")).hasValue("Bearer");
    }

    @Test
    void refusesTokensThatAreForgedExpiredEndlessOrForSomebodyElse() throws Exception {
        Instant later = Instant.now().plusSeconds(600);
        Instant before = Instant.now().minusSeconds(600);
        String forged = new TestTokens()
                .with(claims -> claims.claim("scope", "things:write").audience(List.of("puente-test"))
                        .expiresAt(later));
        String expired = tokens.with(claims -> claims.claim("scope", "things:write")
                .audience(List.of("puente-test"))
                .issuedAt(before.minusSeconds(1))
                .expiresAt(before));
        String endless = tokens.with(claims -> claims.claim("scope", "things:write").audience(List.of("puente-test")));
        String others = tokens.withScope("things:write");
        for (String token : List.of(forged, expired, endless, others, "nonsense")) {
            assertProblem(send("PUT", "/things/small", json("{}"), bearing(token)), 401, "token-needed");
        }
    }

    @Test
    void refusesAGoodTokenWithoutTheScope() throws Exception {
        assertProblem(send("PUT", "/things/small", json("{}"), bearing(token("things:read"))), 403, "scope-needed");
    }

    @Test
    void givesAPathItsOwnScopeAndLimitWhereTold() throws Exception {
        String large = token("large-things:write");
        assertProblem(send("PUT", "/things/large", json("{}"), bearing(goodToken())), 403, "scope-needed");
        assertProblem(send("PUT", "/things/small", json("{}"), bearing(large)), 403, "scope-needed");
        assertThat(send("PUT", "/things/large", BodyPublishers.ofByteArray(new byte[2048]), bearingJson(large)).body())
                .isEqualTo("{\"bytes\":2048}");
        assertProblem(send("PUT", "/things/large", BodyPublishers.ofByteArray(new byte[2049]), bearingJson(large)), 413,
                "body-too-large");
    }

    @Test
    void refusesBodiesOverTheLimitWhetherTheySaySoOrNot() throws Exception {
        byte[] tooMuch = new byte[1025];
        BodyPublisher silent = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooMuch));
        for (BodyPublisher body : List.of(BodyPublishers.ofByteArray(tooMuch), silent)) {
            assertProblem(send("PUT", "/things/small", body, bearingJson()), 413, "body-too-large");
        }
        assertThat(send("PUT", "/things/small", BodyPublishers.ofByteArray(new byte[1024]), bearingJson()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void streamsBodiesOfAnySizeWhereTold() throws Exception {
        var response = send("PUT", "/things/streamed", BodyPublishers.ofByteArray(new byte[100_000]), bearingJson());
        assertThat(response.body()).isEqualTo("{\"bytes\":100000}");
    }

    @Test
    void tellsTheCrowdToComeBack() throws Exception {
        TestService shared = service.getBean(TestService.class);
        var waiting = IntStream.range(0, TestService.PLACES)
                .mapToObj(place -> CompletableFuture.supplyAsync(WebSupportTest::onceThereIsRoom,
                        Thread::startVirtualThread))
                .toList();
        shared.entered.await();
        var second = send("GET", "/things/1", NOTHING, WebSupportTest::nobody);
        var health = send("GET", "/actuator/health", NOTHING, WebSupportTest::nobody);
        shared.released.countDown();
        assertProblem(second, 503, "busy");
        assertThat(second.headers().firstValue("retry-after")).hasValue("1");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(waiting).allSatisfy(one -> assertThat(one.join().statusCode()).isEqualTo(200));
    }

    private static void assertProblem(HttpResponse<String> response, int status, String type) {
        assertThat(response.body()).contains("\"type\":\"urn:puente:problem:" + type + '"')
                .contains("\"status\":" + status)
                .doesNotContain("Exception", "springframework", "secret");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
    }

    private static String goodToken() {
        return token("things:write");
    }

    private static String token(String scope) {
        return tokens.with(claims -> claims.claim("scope", scope)
                .audience(List.of("puente-test"))
                .expiresAt(Instant.now().plusSeconds(600)));
    }

    private static BodyPublisher json(String body) {
        return BodyPublishers.ofString(body);
    }

    private static void nobody(HttpRequest.Builder request) {}

    private static Consumer<HttpRequest.Builder> bearing(String token) {
        return request -> request.header("Authorization", "Bearer " + token);
    }

    private static Consumer<HttpRequest.Builder> bearingJson() {
        return bearingJson(goodToken());
    }

    private static Consumer<HttpRequest.Builder> bearingJson(String token) {
        return bearing(token).andThen(request -> request.header("Content-Type", "application/json"));
    }

    private static HttpResponse<String> onceThereIsRoom() {
        try {
            HttpResponse<String> response = send("GET", "/things/slow", NOTHING, WebSupportTest::nobody);
            return response.statusCode() == 503 ? onceThereIsRoom() : response;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static HttpResponse<String> send(String method, String path, BodyPublisher body,
            Consumer<HttpRequest.Builder> more) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body);
        more.accept(request);
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
