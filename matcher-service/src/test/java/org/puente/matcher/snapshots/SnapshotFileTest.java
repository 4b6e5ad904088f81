package org.puente.matcher.snapshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.engine.Event;
import org.puente.engine.Models;
import org.puente.engine.incremental.IncrementalMatchmaker;
import org.puente.engine.snapshot.Snapshot;
import org.puente.matcher.fixture.RandomInstitutions;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("thorough")
class SnapshotFileTest {

    private static final int KILLS = Integer.getInteger("puente.kills", 2);
    private static final int PROFILES = 2_000;

    @Test
    void aWriterThatIsKilledLeavesAWholeSnapshot(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("matcher.snapshot");
        for (int kill = 0; kill < KILLS; kill++) {
            Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp", System.getProperty("java.class.path"), SnapshotFileTest.class.getName(), folder.toString())
                    .inheritIO().start();
            Files.deleteIfExists(file);
            Awaitility.await().atMost(Duration.ofMinutes(1))
                    .until(() -> Files.exists(file) && Files.exists(folder.resolve("matcher.snapshot.next")));
            writer.destroyForcibly().waitFor();

            SnapshotFile.Saved saved = new SnapshotFile(folder).read(_ -> Optional.empty()).orElseThrow();
            assertThat(new IncrementalMatchmaker(saved.snapshot()).owners()).isEqualTo(matchmaker().owners());
        }
    }

    /** Writes snapshots into this folder until it is killed, or a minute is over. */
    public static void main(String[] folder) throws IOException {
        SnapshotFile file = new SnapshotFile(Path.of(folder[0]));
        Snapshot snapshot = matchmaker().snapshot();
        Instant end = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(end)) {
            file.write(new SnapshotHeader(Instant.now(), Map.of(), Map.of(), Map.of()), snapshot);
        }
    }

    private static IncrementalMatchmaker matchmaker() {
        RandomGenerator random = new SplittableRandom(1);
        IncrementalMatchmaker matchmaker = new IncrementalMatchmaker(Models.initial());
        for (int i = 0; i < PROFILES; i++) {
            matchmaker.fold(new Event.ProfileChanged(RandomInstitutions.random(random, PROFILES)));
        }
        return matchmaker;
    }
}
