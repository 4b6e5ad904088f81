package org.puente.matcher;

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
import org.springframework.context.ConfigurableApplicationContext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.matcher.MatcherLab.await;

/** Starts, stops, outages and company: whatever happens to instances and store, the lists come out right. */
class LifecycleTest {

    private static final int PROFILES = 60;

    private MatcherLab lab;
    private Community community;

    @BeforeEach
    void start(@TempDir Path folder) {
        lab = new MatcherLab(folder);
        community = new Community(lab);
    }

    @AfterEach
    void stop() {
        lab.close();
    }

    @Test
    void aSecondStartFindsEverythingAndWritesNothing() {
        ConfigurableApplicationContext first = lab.start(Map.of());
        community.publish(PROFILES);
        community.awaitExactLists();
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
        community.publish(PROFILES);
        community.awaitExactLists();
        first.close();
        community.publish(PROFILES);

        ConfigurableApplicationContext second = lab.start(Map.of());
        community.awaitExactLists();
        second.close();
    }

    @Test
    void repairsTheViewWhenTheStoreStopsAndWhenItForgets() {
        try (ConfigurableApplicationContext matcher = lab.start(Map.of())) {
            community.publish(PROFILES);
            lab.stopStore();
            community.publish(PROFILES);
            assertThat(lab.get(matcher, "/api/profiles/institutions/i1").statusCode()).isEqualTo(503);
            lab.startStore();
            community.awaitExactLists();

            lab.forget();
            community.publish(5);
            community.awaitExactLists();
            assertThat(lab.log.read(Topics.REJECTIONS)).isEmpty();
        }
    }

    @Test
    void sharesThePartitionsAmongInstancesAsTheyComeAndGo() {
        ConfigurableApplicationContext first = lab.start(Map.of());
        community.publish(PROFILES);
        ConfigurableApplicationContext second = lab.launch(Map.of());
        community.publish(PROFILES);
        lab.awaitReady(second);
        community.awaitExactLists();
        assertThat(lab.json(first, "/actuator/health").toString()).contains("\"broker\"");

        lab.forget();
        community.awaitExactLists();

        first.close();
        community.publish(PROFILES);
        community.awaitExactLists();
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
        community.publish(ghost);

        try (ConfigurableApplicationContext matcher = lab.start(Map.of())) {
            await().untilAsserted(() -> assertThat(community.shown().values())
                    .extracting(shown -> shown.path("model").asString()).containsExactly(Models.initial().version()));
            assertThat(lab.log.read(Topics.MATCHES).stream().filter(message -> message.partition() != home)
                    .filter(message -> message.value() == null)).hasSize(MatcherLab.PARTITIONS - 1);
            assertThat(lab.get(matcher, "/actuator/health/liveness").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void endsWhenTheMatchTopicIsCreatedAnewUnderIt() throws Exception {
        try (ConfigurableApplicationContext matcher = lab.start(Map.of());
                Admin admin = Admin.create(Map.of("bootstrap.servers", lab.kafka.bootstrapServers()))) {
            community.publish(PROFILES);
            community.awaitExactLists();
            admin.deleteTopics(List.of(Topics.MATCHES.name())).all().get();
            await().until(() -> !admin.listTopics().names().get().contains(Topics.MATCHES.name()));
            TopicSetup.ensure(admin, List.of(Topics.MATCHES), MatcherLab.PARTITIONS, (short) 1);

            await().until(() -> !matcher.isActive());
        }
        try (ConfigurableApplicationContext again = lab.start(Map.of())) {
            community.awaitExactLists();
            assertThat(again.isActive()).isTrue();
        }
    }
}
