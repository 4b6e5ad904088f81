package org.puente.matcher.lists;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Topics;
import org.puente.engine.Models;
import org.puente.eventlog.Partitioning;
import org.puente.eventlog.topics.TopicSetup;
import org.puente.matcher.fixture.CoffeePartners;
import org.puente.matcher.fixture.RunningMatchers;
import org.springframework.context.ConfigurableApplicationContext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.matcher.fixture.RunningMatchers.await;

/** Starts, stops, outages and company: whatever happens to instances and store, the lists come out right. */
class LifecycleTest {

    private static final int PROFILES = 60;

    private RunningMatchers matchers;
    private CoffeePartners partners;

    @BeforeEach
    void start(@TempDir Path folder) {
        matchers = new RunningMatchers(folder);
        partners = new CoffeePartners(matchers);
    }

    @AfterEach
    void stop() {
        matchers.close();
    }

    @Test
    void aSecondStartFindsEverythingAndWritesNothing() {
        ConfigurableApplicationContext first = matchers.start(Map.of());
        partners.publish(PROFILES);
        partners.awaitExactLists();
        first.close();
        Map<String, Integer> sizes = matchers.log.sizes();
        Map<String, Document> shown = matchers.shown("match_lists");

        ConfigurableApplicationContext second = matchers.start(Map.of());
        assertThat(matchers.log.sizes()).isEqualTo(sizes);
        assertThat(matchers.shown("match_lists")).isEqualTo(shown);
        second.close();
    }

    @Test
    void bringsListsUpToWhatHappenedWhileNobodyWasThere() {
        ConfigurableApplicationContext first = matchers.start(Map.of());
        partners.publish(PROFILES);
        partners.awaitExactLists();
        first.close();
        partners.publish(PROFILES);

        ConfigurableApplicationContext second = matchers.start(Map.of());
        partners.awaitExactLists();
        second.close();
    }

    @Test
    void repairsTheViewWhenTheStoreStopsAndWhenItForgets() {
        try (ConfigurableApplicationContext matcher = matchers.start(Map.of())) {
            partners.publish(PROFILES);
            matchers.stopStore();
            partners.publish(PROFILES);
            assertThat(matchers.get(matcher, "/api/profiles/institutions/i1").statusCode()).isEqualTo(503);
            matchers.startStore();
            partners.awaitExactLists();

            matchers.forget();
            partners.publish(5);
            partners.awaitExactLists();
            assertThat(matchers.log.read(Topics.REJECTIONS)).isEmpty();
        }
    }

    @Test
    void sharesThePartitionsAmongInstancesAsTheyComeAndGo() {
        ConfigurableApplicationContext first = matchers.start(Map.of());
        partners.publish(PROFILES);
        ConfigurableApplicationContext second = matchers.launch(Map.of());
        partners.publish(PROFILES);
        matchers.awaitReady(second);
        partners.awaitExactLists();
        assertThat(matchers.json(first, "/actuator/health").toString()).contains("\"broker\"");

        matchers.forget();
        partners.awaitExactLists();

        first.close();
        partners.publish(PROFILES);
        partners.awaitExactLists();
        second.close();
    }

    @Test
    void overcomesWhatOthersWroteOnTheMatchTopic() {
        matchers.start(Map.of()).close();
        ProfileId ghost = ProfileId.institution("ghost");
        int home = new Partitioning(RunningMatchers.PARTITIONS).of(ghost);
        byte[] list = "{\"owner\":\"institutions/ghost\",\"model\":\"m\",\"x\":{\"$oid\":\"?\"}}".getBytes(UTF_8);
        for (int partition = 0; partition < RunningMatchers.PARTITIONS; partition++) {
            matchers.log.write(Topics.MATCHES, partition, ghost.key().getBytes(UTF_8), EventType.MATCH_LIST.type(),
                    list);
        }
        partners.publish(ghost);

        try (ConfigurableApplicationContext matcher = matchers.start(Map.of())) {
            await().untilAsserted(() -> assertThat(partners.shown().values())
                    .extracting(shown -> shown.path("model").asString()).containsExactly(Models.initial().version()));
            assertThat(matchers.log.read(Topics.MATCHES).stream().filter(message -> message.partition() != home)
                    .filter(message -> message.value() == null)).hasSize(RunningMatchers.PARTITIONS - 1);
            assertThat(matchers.get(matcher, "/actuator/health/liveness").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void endsWhenTheMatchTopicIsCreatedAnewUnderIt() throws Exception {
        try (ConfigurableApplicationContext matcher = matchers.start(Map.of());
                Admin admin = Admin.create(Map.of("bootstrap.servers", matchers.log.bootstrapServers()))) {
            partners.publish(PROFILES);
            partners.awaitExactLists();
            admin.deleteTopics(List.of(Topics.MATCHES.name())).all().get();
            await().until(() -> !admin.listTopics().names().get().contains(Topics.MATCHES.name()));
            TopicSetup.ensure(admin, List.of(Topics.MATCHES), RunningMatchers.PARTITIONS, (short) 1);

            await().until(() -> !matcher.isActive());
        }
        try (ConfigurableApplicationContext again = matchers.start(Map.of())) {
            partners.awaitExactLists();
            assertThat(again.isActive()).isTrue();
        }
    }
}
