package org.puente.standalone.instances;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.puente.contract.topic.Topics;
import org.puente.embedded.EmbeddedKafka;
import org.puente.embedded.EmbeddedMongo;
import org.puente.eventlog.topics.TopicSetup;
import org.puente.standalone.fixture.ComputedLists;
import org.puente.standalone.fixture.MatchLists;
import org.puente.standalone.keys.SigningKey;
import org.puente.testkit.TopicClient;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import static org.assertj.core.api.Assertions.assertThat;

/** A broker and a store in this JVM, and as many matchers as a test launches, each in a process of its own. */
final class MatcherCluster implements AutoCloseable {

    /** Of every topic; neither two nor three instances can share them evenly. */
    static final int PARTITIONS = 7;

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path folder;
    private final EmbeddedKafka broker;
    private final EmbeddedMongo store;
    private final Admin admin;
    private final SigningKey key;
    private final List<MatcherProcess> instances = new ArrayList<>();
    private int launched;

    MatcherCluster(Path folder) {
        this.folder = folder;
        key = SigningKey.in(folder);
        broker = EmbeddedKafka.start(new EmbeddedKafka.Config(brokerFolder()));
        store = EmbeddedMongo.start(new EmbeddedMongo.Config(folder.resolve("mongo")));
        admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
        TopicSetup.ensure(admin, Topics.ALL, PARTITIONS, (short) 1);
    }

    static ConditionFactory await() {
        return Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100));
    }

    Path brokerFolder() {
        return folder.resolve("kafka");
    }

    TopicClient log() {
        return new TopicClient(broker.bootstrapServers());
    }

    String mongo() {
        return store.connectionString();
    }

    /** Starts another instance, without waiting for it. */
    MatcherProcess launch() throws IOException {
        MatcherProcess instance = MatcherProcess.start(folder.resolve("instance-" + ++launched), List.of(
                "--server.address=127.0.0.1", "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "--spring.mongodb.uri=" + mongo() + "/puente?retryWrites=false",
                "--spring.security.oauth2.resourceserver.jwt.public-key-location=" + key.publicKeyFile().toUri(),
                "--spring.main.banner-mode=off", "--puente.topics.partitions=" + PARTITIONS,
                "--puente.ownership.session-timeout=3s", "--puente.lists.transaction-timeout=3s"));
        instances.add(instance);
        return instance;
    }

    /** Those that were launched and not killed. */
    List<MatcherProcess> instances() {
        return List.copyOf(instances);
    }

    /** As {@code kill -9} does; it is none of the instances from then on. */
    void kill(MatcherProcess instance) throws InterruptedException {
        instance.kill();
        instance.close();
        instances.remove(instance);
    }

    /** Whether a transaction with lists of one of these partitions has begun and not ended. */
    boolean isBeingWritten(Set<Integer> partitions) throws Exception {
        List<TopicPartition> lists = partitions.stream()
                .map(partition -> new TopicPartition(Topics.MATCHES.name(), partition)).toList();
        return admin.describeProducers(lists).all().get().values().stream()
                .flatMap(partition -> partition.activeProducers().stream())
                .anyMatch(producer -> producer.currentTransactionStartOffset().isPresent());
    }

    /** Waits until all instances are ready and each partition is owned by one of them, as evenly as can be. */
    void awaitDivision() {
        await().untilAsserted(() -> {
            assertThat(instances).allMatch(MatcherProcess::isAlive).allMatch(MatcherProcess::ready);
            List<Set<Integer>> shares = instances.stream().map(MatcherProcess::partitions).toList();
            assertThat(shares.stream().flatMap(Set::stream).toList()).as("%s", shares)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, PARTITIONS).boxed().toList());
            int even = PARTITIONS / shares.size();
            assertThat(shares.stream().map(Set::size).collect(Collectors.toSet())).as("%s", shares)
                    .isSubsetOf(even, even + 1);
        });
    }

    /** Waits until topic and store hold every list as it is computed from the log alone, and nobody else's. */
    void awaitAgreement() {
        ComputedLists lists = new ComputedLists();
        TopicClient log = log();
        try (MongoClient client = MongoClients.create(mongo() + "/?retryWrites=false")) {
            await().untilAsserted(() -> {
                Map<String, String> computed = lists.of(log);
                assertThat(MatchLists.differing(MatchLists.onTopic(log), computed)).as("on the topic").isEmpty();
                assertThat(MatchLists.differing(MatchLists.inStore(mongo()), computed)).as("in the store").isEmpty();
                assertThat(MatchLists.offsetsInStore(client)).isEqualTo(log.offsets(Topics.MATCHES));
            });
        }
    }

    @Override
    public void close() {
        instances.forEach(MatcherProcess::close);
        admin.close();
        store.close();
        broker.close();
    }
}
