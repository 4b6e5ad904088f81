package org.puente.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.puente.contract.topic.Topics;
import org.puente.standalone.fixture.ComputedLists;
import org.puente.standalone.fixture.MatchLists;
import org.puente.standalone.fixture.RandomProfiles;
import org.puente.standalone.fixture.ServiceClients;
import org.puente.testkit.TopicClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The store is a view: stopped, started, emptied, it comes back to what the log says. */
@Timeout(120)
class StoreRepairTest {

    private static final Duration REPAIR = Duration.ofSeconds(60);
    private static final int LINES = 600;

    private final long seed = Long.getLong("puente.seed", new Random().nextLong());

    @TempDir
    Path data;

    @Test
    void followsTheLogAgainAfterItsStoreWasAwayAndAfterItWasEmptied() throws Exception {
        System.out.printf("StoreRepairTest: seed %d (-Dpuente.seed=)%n", seed);
        Random random = new Random(seed);
        StandaloneProperties settings = LocalStacks.withoutSample(data);
        try (LocalStack stack = new LocalStack(settings)) {
            LocalStacks.settle(settings, stack);
            TopicClient log = new TopicClient(stack.bootstrapServers());
            try (ServiceClients services = LocalStacks.clients(stack)) {
                loadWhile(services, random, stack::stopStore);
                loadWhile(services, random, stack::restartStore);
                assertThat(awaitAgreement(stack, log)).hasSize(LINES);

                stack.stopStore();
                loadWhile(services, random, () -> deleteFiles(data.resolve("mongo")));
                stack.restartStore();
                assertThat(awaitAgreement(stack, log)).hasSize(LINES);
                Awaitility.await().atMost(REPAIR).until(services::ready);
            }
            assertThat(log.keys(Topics.REJECTIONS)).isEmpty();
        }
    }

    @Test
    void sendsEachDeadLetterOnceHoweverOftenItStarts() throws Exception {
        StandaloneProperties settings = LocalStacks.withoutSample(data);
        try (LocalStack stack = new LocalStack(settings)) {
            LocalStacks.settle(settings, stack);
            TopicClient log = new TopicClient(stack.bootstrapServers());
            log.writeBare(Topics.PROFILES, "institutions/garbage", "{not json");
            log.writeBare(Topics.PROFILES, "garbage", "{}");
            log.writeBare(Topics.DECISIONS, "institutions/a~institutions/b/first", "{}");
            Awaitility.await().atMost(REPAIR).until(() -> log.keys(Topics.REJECTIONS).size() == 3);
        }
        for (int start = 0; start < 2; start++) {
            try (LocalStack stack = new LocalStack(settings)) {
                LocalStacks.settle(settings, stack);
                assertThat(new TopicClient(stack.bootstrapServers()).keys(Topics.REJECTIONS)).containsExactlyInAnyOrder(
                        "institutions/garbage", "garbage", "institutions/a~institutions/b/first");
            }
        }
    }

    private static void loadWhile(ServiceClients services, Random random, Runnable event) {
        String lines = RandomProfiles.lines(random, LINES);
        CompletableFuture<Integer> loading = CompletableFuture.supplyAsync(() -> load(services, lines));
        event.run();
        assertThat(loading.join()).isBetween(200, 299);
    }

    private static int load(ServiceClients services, String lines) {
        try {
            return services.load(lines).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> awaitAgreement(LocalStack stack, TopicClient log) {
        Map<String, String> computed = new ComputedLists().of(log);
        Awaitility.await().atMost(REPAIR).pollInterval(Duration.ofMillis(250)).untilAsserted(() -> {
            assertThat(MatchLists.differing(MatchLists.onTopic(log), computed)).isEmpty();
            assertThat(MatchLists.differing(MatchLists.inStore(stack.mongo()), computed)).isEmpty();
        });
        return computed;
    }

    private static void deleteFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
