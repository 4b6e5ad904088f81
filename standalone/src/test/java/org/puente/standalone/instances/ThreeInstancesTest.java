package org.puente.standalone.instances;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.puente.contract.topic.Topics;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever becomes of single instances, together they write every list as it has to be, and nothing older after it. */
@Tag("thorough")
@Timeout(3_600)
@TestInstance(Lifecycle.PER_CLASS)
class ThreeInstancesTest {

    private static final int ROUNDS = Integer.getInteger("puente.rounds", 1);

    /** By then the broker has ended by itself whatever it was asked to commit. */
    private static final Duration COMMIT = ofMillis(400);

    private final long seed = Long.getLong("puente.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private MatcherCluster cluster;
    private RandomLoad load;
    private StoreWatch store;

    @BeforeAll
    void startTheCluster(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
        System.out.printf("ThreeInstancesTest: %d rounds, seed %d (-Dpuente.rounds= -Dpuente.seed=)%n", ROUNDS, seed);
        cluster = new MatcherCluster(folder);
    }

    @BeforeEach
    void populate() {
        load = new RandomLoad(cluster.log().bootstrapServers(), random);
        store = new StoreWatch(cluster.mongo());
        load.populate();
    }

    @AfterEach
    void endTheLoad() {
        load.close();
        store.close();
    }

    @AfterAll
    void stopTheCluster() {
        cluster.close();
    }

    @Test
    void workDividesAndIsTakenOverWhenOneIsKilledAndWhenOneJoins() throws Exception {
        run(2);
        for (int round = 0; round < ROUNDS; round++) {
            load.begin();
            MatcherProcess late = cluster.launch();
            if (round % 2 == 0) {
                awaitReadyWithAShare(late);
                cluster.awaitDivision();
            }
            passAtMost(round % 2 == 0 ? 1_000 : 8_000);
            cluster.kill(one(cluster.instances()));
            passAtMost(4_000);
            load.end();
            cluster.awaitDivision();
            cluster.awaitAgreement();
        }
        assertNothingWasOverwritten();
    }

    @Test
    void aFrozenInstanceWakesAsAZombieAndOverwritesNothing() throws Exception {
        run(3);
        for (int round = 0; round < ROUNDS; round++) {
            MatcherProcess zombie = freezeInTheMiddleOfAWrite();
            load.end();
            cluster.awaitAgreement();
            Map<String, Long> written = cluster.log().offsets(Topics.MATCHES);
            wakeAndAwaitThatItFails(zombie);
            cluster.awaitDivision();
            assertThat(cluster.log().offsets(Topics.MATCHES)).isEqualTo(written);
            cluster.awaitAgreement();

            zombie = freezeInTheMiddleOfAWrite();
            wakeAndAwaitThatItFails(zombie);
            passAtMost(2_000);
            load.end();
            cluster.awaitDivision();
            cluster.awaitAgreement();
        }
        assertNothingWasOverwritten();
    }

    /** Brings the cluster to this many instances, which divide the work. */
    private void run(int instances) throws Exception {
        while (cluster.instances().size() > instances) {
            cluster.kill(one(cluster.instances()));
        }
        while (cluster.instances().size() < instances) {
            cluster.launch();
        }
        cluster.awaitDivision();
    }

    /** Returns while the load is under way, once others have written newer lists to each of its partitions. */
    private MatcherProcess freezeInTheMiddleOfAWrite() throws IOException {
        MatcherProcess frozen = one(cluster.instances());
        Set<Integer> partitions = frozen.partitions();
        load.begin();
        passAtMost(1_000);
        MatcherCluster.await().until(() -> {
            frozen.freeze();
            pass(COMMIT);
            if (!cluster.isBeingWritten(partitions)) {
                frozen.wake();
                return false;
            }
            return true;
        });
        System.out.printf("ThreeInstancesTest: %s is frozen, the owner of %s%n", frozen.name(), partitions);
        Map<Integer, Long> before = lastWritten();
        MatcherCluster.await().untilAsserted(() -> {
            Map<Integer, Long> now = lastWritten();
            assertThat(partitions).allMatch(
                    partition -> now.getOrDefault(partition, -1L) > before.getOrDefault(partition, -1L));
        });
        return frozen;
    }

    /** It goes on with the write that it was frozen in, and learns that this is no longer its to write. */
    private static void wakeAndAwaitThatItFails(MatcherProcess zombie) throws Exception {
        int logged = zombie.log().length();
        zombie.wake();
        MatcherCluster.await().untilAsserted(() -> assertThat(zombie.log().substring(logged))
                .containsAnyOf("of the lists has another writer", "of the lists begins again"));
    }

    /** It refuses from its first answer on, and by the time that it does not, it has a share of the work. */
    private static void awaitReadyWithAShare(MatcherProcess late) {
        ConditionFactory soon = MatcherCluster.await().pollInterval(ofMillis(20));
        soon.until(() -> late.readiness().isPresent());
        assertThat(late.readiness()).hasValue(503);
        soon.until(late::ready);
        assertThat(late.partitions()).isNotEmpty();
    }

    /**
     * Each partition has one producer all along, none of whose epochs writes after a later one; nor does the store go
     * back.
     */
    private void assertNothingWasOverwritten() throws IOException {
        for (int partition = 0; partition < MatcherCluster.PARTITIONS; partition++) {
            List<BatchAuthor> batches = BatchAuthor.of(cluster.brokerFolder(), Topics.MATCHES, partition);
            assertThat(batches).extracting(BatchAuthor::producer).isNotEmpty().containsOnly(batches.get(0).producer());
            assertThat(batches).extracting(BatchAuthor::epoch).isSorted();
        }
        assertThat(store.setbacks()).isEmpty();
    }

    /** The offset of the last committed record of each partition of the match topic. */
    private Map<Integer, Long> lastWritten() {
        Map<Integer, Long> last = new HashMap<>();
        cluster.log().each(Topics.MATCHES, message -> last.put(message.partition(), message.offset()));
        return last;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Lets a random time go by: the moment itself, not a guess at how long something takes. */
    private void passAtMost(int milliseconds) {
        pass(ofMillis(random.nextInt(milliseconds)));
    }

    private static void pass(Duration time) {
        Awaitility.await().pollDelay(time).until(() -> true);
    }
}
