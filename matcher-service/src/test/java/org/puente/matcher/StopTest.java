package org.puente.matcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.puente.matcher.fixture.CoffeePartners;
import org.puente.matcher.fixture.RunningMatchers;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A stop is quick whatever is away. Promises a time, so no other test class runs beside it. */
@Isolated
class StopTest {

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
    void stopsWithinSecondsWhileBrokerAndStoreAreAway() {
        ConfigurableApplicationContext matcher = matchers.start(Map.of());
        partners.publish(5);
        partners.awaitExactLists();
        matchers.stopStore();
        matchers.stopBroker();

        long before = System.nanoTime();
        matcher.close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }
}
