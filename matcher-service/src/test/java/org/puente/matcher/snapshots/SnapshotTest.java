package org.puente.matcher.snapshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Topics;
import org.puente.matcher.fixture.CoffeePartners;
import org.puente.matcher.fixture.RunningMatchers;
import org.springframework.context.ConfigurableApplicationContext;

import io.micrometer.core.instrument.MeterRegistry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.matcher.fixture.RunningMatchers.await;

/** A snapshot spares a start most of the log, and changes nothing else, whatever becomes of it. */
class SnapshotTest {

    private static final int PROFILES = 60;

    private RunningMatchers matchers;
    private CoffeePartners partners;
    private Path folder;
    private Path file;

    @BeforeEach
    void start(@TempDir Path temporary) {
        folder = temporary.resolve("snapshots");
        file = folder.resolve("matcher.snapshot");
        matchers = new RunningMatchers(temporary);
        partners = new CoffeePartners(matchers);
    }

    @AfterEach
    void stop() {
        matchers.close();
    }

    @Test
    void aStartFromASnapshotFoldsOnlyWhatCameLaterAndWritesNothingThatIsThere() {
        live();
        Map<String, Integer> sizes = matchers.log.sizes();
        try (ConfigurableApplicationContext matcher = start()) {
            assertThat(folded(matcher)).isZero();
            assertThat(matchers.log.sizes()).isEqualTo(sizes);
        }
        partners.withdraw(partners.members().getFirst());
        partners.publish(ProfileId.institution("newcomer"));
        try (ConfigurableApplicationContext matcher = start()) {
            partners.awaitExactLists();
            assertThat(folded(matcher)).isEqualTo(2);
            assertThat(matchers.log.read(Topics.REJECTIONS)).hasSize(1);
        }
    }

    @Test
    void aSnapshotIsWrittenAgainAndAgainWhileTheServiceRuns() {
        try (ConfigurableApplicationContext matcher = matchers
                .start(Map.of("puente.snapshot.folder", folder.toString(), "puente.snapshot.every", "1s"))) {
            await().until(() -> Files.exists(file));
            byte[] empty = bytes();
            partners.publish(PROFILES);
            await().until(() -> bytes().length > empty.length);
            assertThat(matchers.get(matcher, "/actuator/prometheus").body()).contains("puente_snapshot_age_seconds");
        }
    }

    @Test
    void whatIsDamagedOrNoSnapshotIsNotBelieved() throws IOException {
        live();
        byte[] whole = bytes();
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 4;
        for (byte[] damaged : List.of(flipped, "not a snapshot".getBytes(UTF_8))) {
            Files.write(file, damaged);
            partners.publish(1);
            try (ConfigurableApplicationContext matcher = start()) {
                partners.awaitExactLists();
                assertThat(folded(matcher)).isGreaterThan(PROFILES);
            }
        }
    }

    @Test
    void aFolderThatTakesNoSnapshotKeepsNobodyFromWork() throws IOException {
        Files.write(folder, new byte[0]);
        try (ConfigurableApplicationContext matcher = start()) {
            partners.publish(PROFILES);
            partners.awaitExactLists();
            assertThat(matchers.get(matcher, "/actuator/health/liveness").statusCode()).isEqualTo(200);
        }
    }

    /** The service runs for a while, rejects a record, and stops in order. */
    private void live() {
        try (ConfigurableApplicationContext matcher = start()) {
            matchers.log.write(Topics.PROFILES, "institutions/broken", EventType.INSTITUTION.type(),
                    "[]".getBytes(UTF_8));
            partners.publish(PROFILES);
            partners.awaitExactLists();
            await().until(() -> matchers.log.read(Topics.REJECTIONS).size() == 1);
            assertThat(matcher.isActive()).isTrue();
        }
    }

    private ConfigurableApplicationContext start() {
        return matchers.start(Map.of("puente.snapshot.folder", folder.toString()));
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** Records of profiles and decisions folded by this instance. */
    private static double folded(ConfigurableApplicationContext matcher) {
        return matcher.getBean(MeterRegistry.class).find("puente.fold.records").counters().stream()
                .mapToDouble(counter -> counter.count()).sum();
    }
}
