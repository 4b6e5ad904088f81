package org.puente.standalone.instances;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import org.puente.standalone.fixture.ProgramProcess;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A matcher in a process of its own, seen through its HTTP interface. */
final class MatcherProcess implements AutoCloseable {

    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final Path folder;
    private final ProgramProcess jvm;
    private final HttpClient http = HttpClient.newHttpClient();

    private MatcherProcess(Path folder, ProgramProcess jvm) {
        this.folder = folder;
        this.jvm = jvm;
    }

    /**
     * Returns before it answers.
     *
     * @param folder its own, for its port and its logs
     */
    static MatcherProcess start(Path folder, List<String> settings) throws IOException {
        Files.createDirectories(folder);
        List<String> arguments = new ArrayList<>(List.of(folder.resolve("port").toString()));
        arguments.addAll(settings);
        List<String> flags = List.of("-Xmx384m", "-Dorg.springframework.boot.logging.LoggingSystem=none",
                "-Dpuente.standalone.logs=" + folder);
        return new MatcherProcess(folder,
                ProgramProcess.start(folder.resolve("output.txt"), MatcherProgram.class, flags, arguments));
    }

    String name() {
        return folder.getFileName().toString();
    }

    boolean isAlive() {
        return jvm.isAlive();
    }

    /** The status of its readiness; none while it does not answer. */
    OptionalInt readiness() {
        return get("/actuator/health/readiness").map(answer -> OptionalInt.of(answer.statusCode()))
                .orElse(OptionalInt.empty());
    }

    boolean ready() {
        return readiness().equals(OptionalInt.of(200));
    }

    /** The list partitions that it says it owns; none while it does not answer. */
    Set<Integer> partitions() {
        Set<Integer> partitions = new TreeSet<>();
        get("/actuator/health").map(HttpResponse::body).map(JsonMapper.shared()::readTree)
                .map(health -> health.at("/components/matching/details/partitions"))
                .ifPresent(owned -> owned.forEach((JsonNode partition) -> partitions.add(partition.asInt())));
        return partitions;
    }

    /** What it has logged so far. */
    String log() throws IOException {
        return Files.readString(folder.resolve("puente.log"));
    }

    void kill() throws InterruptedException {
        jvm.kill();
    }

    void freeze() throws IOException, InterruptedException {
        jvm.freeze();
    }

    void wake() throws IOException, InterruptedException {
        jvm.wake();
    }

    @Override
    public void close() {
        jvm.close();
        http.shutdownNow();
    }

    private Optional<HttpResponse<String>> get(String path) {
        try {
            URI address = URI.create("http://127.0.0.1:" + Files.readString(folder.resolve("port")) + path);
            return Optional.of(http.send(HttpRequest.newBuilder(address).timeout(ANSWER).build(),
                    BodyHandlers.ofString()));
        } catch (IOException | IllegalArgumentException notYet) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
