package org.puente.matcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A stop is quick whatever is away. Promises a time, so no other test class runs beside it. */
@Isolated
class StopTest {

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
    void stopsWithinSecondsWhileBrokerAndStoreAreAway() {
        ConfigurableApplicationContext matcher = lab.start(Map.of());
        community.publish(5);
        community.awaitExactLists();
        lab.stopStore();
        lab.kafka.close();

        long before = System.nanoTime();
        matcher.close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }
}
