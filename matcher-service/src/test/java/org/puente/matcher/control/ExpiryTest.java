package org.puente.matcher.control;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.contract.control.ControlKeys;
import org.puente.contract.profile.Institution;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Topics;
import org.puente.contract.vocabulary.ChainStep;
import org.puente.contract.vocabulary.Country;
import org.puente.matcher.fixture.RandomInstitutions;
import org.puente.matcher.fixture.RunningMatchers;
import org.puente.matcher.fixture.TurnedClock;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.matcher.fixture.RunningMatchers.await;

/** The day is a record on the log, and lists follow it. */
class ExpiryTest {

    private static final AtomicReference<LocalDate> DAY = new AtomicReference<>(LocalDate.of(2030, 5, 1));

    @Test
    void dropsAProfileFromTheListsOnTheDayAfterItsLastAndGarbageDoesNotTurnTheDayBack(@TempDir Path folder) {
        try (RunningMatchers matchers = new RunningMatchers(folder);
                ConfigurableApplicationContext matcher = matchers.start(Map.of(), OurDay.class)) {
            Institution roasters = RandomInstitutions.institution("roasters", Country.PT, ChainStep.PRODUCTION,
                    ChainStep.PROCESSING);
            matchers.log.put(roasters);
            matchers.log.put(RandomInstitutions
                    .validUntil(RandomInstitutions.institution("growers", Country.EC, ChainStep.PROCESSING,
                            ChainStep.PRODUCTION), DAY.get()));
            await().untilAsserted(() -> assertThat(list(matchers)).contains("institutions/growers"));

            DAY.updateAndGet(day -> day.plusDays(1));

            await().untilAsserted(() -> assertThat(list(matchers)).doesNotContain("institutions/growers"));
            assertThat(matchers.log.latest(Topics.CONTROL).get("today")).contains("2030-05-02");
            assertThat(matchers.log.read(Topics.CONTROL)).extracting(message -> new String(message.key(), UTF_8))
                    .filteredOn("today"::equals).hasSize(2);
            assertThat(matcher.isActive()).isTrue();

            matchers.log.write(Topics.CONTROL, ControlKeys.TODAY, EventType.TODAY.type(), new byte[]{'?'});

            await().untilAsserted(
                    () -> assertThat(matchers.log.latest(Topics.CONTROL).get("today")).contains("2030-05-02"));
            await().untilAsserted(() -> assertThat(list(matchers)).doesNotContain("institutions/growers"));
        }
    }

    private static String list(RunningMatchers matchers) {
        return matchers.log.latest(Topics.MATCHES).getOrDefault("institutions/roasters", "");
    }

    /** A clock that the test turns; not for others to find. */
    static class OurDay {

        @Bean
        @Primary
        Clock turnedClock() {
            return new TurnedClock(DAY);
        }
    }
}
