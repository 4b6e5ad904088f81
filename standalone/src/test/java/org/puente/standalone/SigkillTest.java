package org.puente.standalone;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.puente.contract.control.ControlKeys;
import org.puente.contract.topic.Topics;
import org.puente.standalone.fixture.ComputedLists;
import org.puente.standalone.fixture.MatchLists;
import org.puente.standalone.fixture.ProgramProcess;
import org.puente.standalone.fixture.RandomProfiles;
import org.puente.standalone.fixture.ServiceClients;
import org.puente.testkit.TopicClient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Killed at any moment and started again, the program forgets nothing that it has acknowledged. The first kill meets an
 * import, the second a start, each further one either of them.
 */
@Tag("thorough")
@Timeout(900)
class SigkillTest {

    private static final int LINES = Integer.getInteger("puente.lines", 2_000);
    private static final int KILLS = Integer.getInteger("puente.kills", 2);
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration SETTLE = Duration.ofMinutes(5);

    private final long seed = Long.getLong("puente.seed", new Random().nextLong());
    private final Random random = new Random(seed);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void agreesWithAFreshComputationAfterKillsAtRandomMoments() throws Exception {
        System.out.printf("SigkillTest: %d kills, %d lines, seed %d (-Dpuente.kills= -Dpuente.lines= -Dpuente.seed=)%n",
                KILLS, LINES, seed);
        String lines = RandomProfiles.lines(random, LINES);
        List<Integer> ports = freePorts();
        for (int kill = 0; kill < KILLS; kill++) {
            try (ProgramProcess program = start(ports)) {
                if (kill == 1 || (kill > 1 && random.nextInt(3) == 0)) {
                    killDuringStart(program);
                } else {
                    killDuringImport(program, ports, lines);
                }
            }
        }
        try (ProgramProcess program = start(ports); ServiceClients services = awaitServices(program, ports)) {
            assertThat(services.load(lines).statusCode()).isBetween(200, 299);
            ComputedLists lists = new ComputedLists();
            TopicClient log = new TopicClient("127.0.0.1:" + ports.get(0));
            Awaitility.await().atMost(SETTLE).until(() -> modelOn(log).contains(".n"));
            Awaitility.await().atMost(SETTLE).pollInterval(Duration.ofMillis(250)).untilAsserted(() -> {
                Map<String, String> computed = lists.of(log);
                assertThat(computed).hasSize(LINES);
                assertThat(MatchLists.differing(MatchLists.onTopic(log), computed)).isEmpty();
                assertThat(MatchLists.differing(MatchLists.inStore("mongodb://127.0.0.1:" + ports.get(1)), computed))
                        .isEmpty();
            });
        }
    }

    /**
     * The model's record: with so many profiles it is fitted to them at some moment, which may be between two kills.
     */
    private static String modelOn(TopicClient log) {
        return new String(log.latestBytes(Topics.CONTROL).getOrDefault(ControlKeys.MODEL, new byte[0]), UTF_8);
    }

    private void killDuringStart(ProgramProcess program) throws Exception {
        int after = random.nextInt(8_000);
        System.out.printf("SigkillTest: kill %d ms after the start%n", after);
        after(after);
        program.kill();
    }

    private void killDuringImport(ProgramProcess program, List<Integer> ports, String lines) throws Exception {
        try (ServiceClients services = awaitServices(program, ports)) {
            CompletableFuture<HttpResponse<String>> loading = services.client().sendAsync(services.loading(lines),
                    BodyHandlers.ofString());
            int after = random.nextInt(6_000);
            after(after);
            System.out.printf("SigkillTest: kill %d ms after the import began, which was %s%n", after,
                    loading.isDone() ? "over" : "under way");
            program.kill();
        }
    }

    /** The random moment itself, not a guess at how long something takes. */
    private static void after(int milliseconds) {
        Awaitility.await().pollDelay(Duration.ofMillis(milliseconds)).until(() -> true);
    }

    private ServiceClients awaitServices(ProgramProcess program, List<Integer> ports) throws IOException {
        URI ingest = URI.create("http://127.0.0.1:" + ports.get(2));
        URI matcher = URI.create("http://127.0.0.1:" + ports.get(3));
        Path tokens = folder.resolve("data/tokens");
        Awaitility.await().atMost(START).pollInterval(Duration.ofMillis(100)).until(() -> {
            assertThat(program.isAlive()).as(program.output()).isTrue();
            return answers(ingest) && answers(matcher);
        });
        return new ServiceClients(ingest, matcher, Files.readString(tokens.resolve("profiles-write.txt")),
                Files.readString(tokens.resolve("decisions-write.txt")), HttpClient.newHttpClient());
    }

    private static boolean answers(URI service) {
        try (ServiceClients services = new ServiceClients(service, service, "", "", HttpClient.newHttpClient())) {
            return services.alive();
        }
    }

    private ProgramProcess start(List<Integer> ports) throws IOException {
        return ProgramProcess.start(folder.resolve("output.txt"),
                List.of("--puente.standalone.data=" + folder.resolve("data"), "--puente.standalone.sample=none",
                        "--puente.standalone.kafka-port=" + ports.get(0),
                        "--puente.standalone.mongo-port=" + ports.get(1),
                        "--puente.standalone.ingest-port=" + ports.get(2),
                        "--puente.standalone.matcher-port=" + ports.get(3)));
    }

    private static List<Integer> freePorts() throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sockets.add(new ServerSocket(0));
        }
        List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
        for (ServerSocket socket : sockets) {
            socket.close();
        }
        return ports;
    }
}
