package org.puente.matcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.contract.kafka.TopicSetup;
import org.puente.contract.profile.Institution;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Topics;
import org.puente.contract.vocabulary.ChainStep;
import org.puente.contract.vocabulary.Country;
import org.puente.engine.Event;
import org.puente.engine.ExhaustiveMatchmaker;
import org.puente.engine.Models;
import org.puente.matcher.kafka.Partitioning;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.matcher.MatcherLab.await;

/** Starts, stops, outages and company: whatever happens to instances and store, the lists come out right. */
class LifecycleTest {

    private static final int PROFILES = 60;

    private final long seed = Long.getLong("puente.seed", System.nanoTime());
    private final RandomGenerator random = new SplittableRandom(seed);
    private final ExhaustiveMatchmaker reference = new ExhaustiveMatchmaker(Models.initial());
    private MatcherLab lab;

    @BeforeEach
    void start(@TempDir Path folder) {
        System.out.println("puente.seed=" + seed);
        lab = new MatcherLab(folder);
    }

    @AfterEach
    void stop() {
        lab.close();
    }

    @Test
    void aSecondStartFindsEverythingAndWritesNothing() {
        ConfigurableApplicationContext first = lab.start(Map.of());
        publish(PROFILES);
        awaitExactLists();
        first.close();
        Map<String, Integer> sizes = lab.log.sizes();
        Map<String, Document> shown = lab.shown("match_lists");

        ConfigurableApplicationContext second = lab.start(Map.of());
        assertThat(lab.log.sizes()).isEqualTo(sizes);
        assertThat(lab.shown("match_lists")).isEqualTo(shown);
        second.close();
    }

    @Test
    void bringsListsUpToWhatHappenedWhileNobodyWasThere() {
        ConfigurableApplicationContext first = lab.start(Map.of());
        publish(PROFILES);
        awaitExactLists();
        first.close();
        publish(PROFILES);

        ConfigurableApplicationContext second = lab.start(Map.of());
        awaitExactLists();
        second.close();
    }

    @Test
    void repairsTheViewWhenTheStoreStopsAndWhenItForgets() {
        try (ConfigurableApplicationContext matcher = lab.start(Map.of())) {
            publish(PROFILES);
            lab.stopStore();
            publish(PROFILES);
            assertThat(lab.get(matcher, "/api/profiles/institutions/i1").statusCode()).isEqualTo(503);
            lab.startStore();
            awaitExactLists();

            lab.forget();
            publish(5);
            awaitExactLists();
            assertThat(lab.log.read(Topics.REJECTIONS)).isEmpty();
        }
    }

    @Test
    void sharesThePartitionsAmongInstancesAsTheyComeAndGo() {
        ConfigurableApplicationContext first = lab.start(Map.of());
        publish(PROFILES);
        ConfigurableApplicationContext second = lab.launch(Map.of());
        publish(PROFILES);
        lab.awaitReady(second);
        awaitExactLists();
        assertThat(lab.json(first, "/actuator/health").toString()).contains("\"broker\"");

        lab.forget();
        awaitExactLists();

        first.close();
        publish(PROFILES);
        awaitExactLists();
        second.close();
    }

    @Test
    void overcomesWhatOthersWroteOnTheMatchTopic() {
        lab.start(Map.of()).close();
        ProfileId ghost = ProfileId.institution("ghost");
        int home = new Partitioning(MatcherLab.PARTITIONS).of(ghost);
        byte[] list = "{\"owner\":\"institutions/ghost\",\"model\":\"m\",\"x\":{\"$oid\":\"?\"}}".getBytes(UTF_8);
        for (int partition = 0; partition < MatcherLab.PARTITIONS; partition++) {
            lab.log.write(Topics.MATCHES, partition, ghost.key().getBytes(UTF_8), EventType.MATCH_LIST.type(), list);
        }
        publish(ghost);

        try (ConfigurableApplicationContext matcher = lab.start(Map.of())) {
            await().untilAsserted(() -> assertThat(shown().values())
                    .extracting(shown -> shown.path("model").asString()).containsExactly(Models.initial().version()));
            assertThat(lab.log.read(Topics.MATCHES).stream().filter(message -> message.partition() != home)
                    .filter(message -> message.value() == null)).hasSize(MatcherLab.PARTITIONS - 1);
            assertThat(lab.get(matcher, "/actuator/health/liveness").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void stopsWithinSecondsWhileBrokerAndStoreAreAway() {
        ConfigurableApplicationContext matcher = lab.start(Map.of());
        publish(5);
        awaitExactLists();
        lab.stopStore();
        lab.kafka.close();

        long before = System.nanoTime();
        matcher.close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void endsWhenTheMatchTopicIsCreatedAnewUnderIt() throws Exception {
        try (ConfigurableApplicationContext matcher = lab.start(Map.of());
                Admin admin = Admin.create(Map.of("bootstrap.servers", lab.kafka.bootstrapServers()))) {
            publish(PROFILES);
            awaitExactLists();
            admin.deleteTopics(List.of(Topics.MATCHES.name())).all().get();
            await().until(() -> !admin.listTopics().names().get().contains(Topics.MATCHES.name()));
            TopicSetup.ensure(admin, List.of(Topics.MATCHES), MatcherLab.PARTITIONS, (short) 1);

            await().until(() -> !matcher.isActive());
        }
        try (ConfigurableApplicationContext again = lab.start(Map.of())) {
            awaitExactLists();
            assertThat(again.isActive()).isTrue();
        }
    }

    private void publish(ProfileId id) {
        Institution profile = Programme.institution(id.slug(), Country.PT, ChainStep.PRODUCTION,
                ChainStep.PROCESSING);
        lab.log.put(profile);
        reference.fold(new Event.ProfileChanged(profile));
    }

    private void publish(int profiles) {
        for (int i = 0; i < profiles; i++) {
            Institution profile = Programme.random(random, PROFILES);
            if (random.nextInt(5) == 0) {
                lab.log.withdraw(profile.id());
                reference.fold(new Event.ProfileWithdrawn(profile.id()));
            } else {
                lab.log.put(profile);
                reference.fold(new Event.ProfileChanged(profile));
            }
        }
    }

    /** Until topic and store both hold what a matchmaker computes that was told everything at once. */
    private void awaitExactLists() {
        Map<String, JsonNode> expected = new HashMap<>();
        List.copyOf(reference.owners()).forEach(owner -> expected.put(owner.key(),
                JsonMapper.shared().readTree(Json.write(reference.list(owner).orElseThrow()))));
        await().untilAsserted(() -> assertThat(published()).isEqualTo(expected));
        await().untilAsserted(() -> assertThat(shown()).isEqualTo(expected));
    }

    private Map<String, JsonNode> published() {
        Map<String, JsonNode> lists = new HashMap<>();
        lab.log.latest(Topics.MATCHES).forEach((owner, list) -> lists.put(owner, JsonMapper.shared().readTree(list)));
        return lists;
    }

    private Map<String, JsonNode> shown() {
        Map<String, JsonNode> lists = new HashMap<>();
        lab.shown("match_lists").forEach((owner, list) -> {
            List.of("_id", "at", "partition", "log", "version", "top").forEach(list::remove);
            lists.put(owner, JsonMapper.shared().readTree(list.toJson()));
        });
        return lists;
    }
}
