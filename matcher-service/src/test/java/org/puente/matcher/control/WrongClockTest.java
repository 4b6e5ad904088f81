package org.puente.matcher.control;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.puente.contract.control.ControlKeys;
import org.puente.contract.control.Today;
import org.puente.contract.reading.Json;
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

import io.micrometer.core.instrument.MeterRegistry;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.matcher.fixture.RunningMatchers.await;

/** A wrong clock does little harm, and the right one mends it. */
@TestInstance(Lifecycle.PER_CLASS)
class WrongClockTest {

    private static final LocalDate RIGHT = LocalDate.of(2030, 5, 1);
    private static final AtomicReference<LocalDate> DAY = new AtomicReference<>(RIGHT);

    private RunningMatchers matchers;
    private ConfigurableApplicationContext matcher;
    private int before;

    @BeforeAll
    void start(@TempDir Path folder) {
        matchers = new RunningMatchers(folder);
        matcher = matchers.start(Map.of("puente.today.pace", "400ms"), OurDay.class);
    }

    @BeforeEach
    void setTheClockRight() {
        DAY.set(RIGHT);
        awaitDay(RIGHT);
        before = allDays().size();
    }

    @AfterAll
    void stop() {
        matcher.close();
        matchers.close();
    }

    @Test
    void movesTheDayByTwoDaysARecordAndTheRightClockTakesTheDayBack() {
        DAY.set(RIGHT.plusYears(9));
        await().until(() -> days().size() >= 3);
        assertThat(matcher.getBean(MeterRegistry.class).get("puente.today.behind.days").gauge().value())
                .as("days from the clock").isGreaterThan(3_000);

        DAY.set(RIGHT);
        awaitDay(RIGHT);
        List<LocalDate> days = days();
        for (int i = 0; i < days.size() - 1; i++) {
            assertThat(days.get(i)).as("step %s of %s", i, days).isEqualTo(RIGHT.plusDays(2L * (i + 1)));
        }
    }

    @Test
    void aLogThatRestedForAWeekReachesTheClockByItself() {
        DAY.set(RIGHT.plusDays(7));

        awaitDay(RIGHT.plusDays(7));
        assertThat(days()).containsExactly(RIGHT.plusDays(2), RIGHT.plusDays(4), RIGHT.plusDays(6), RIGHT.plusDays(7));
    }

    @Test
    void aDayInTheFutureThatAnybodyWroteGoesBackAndItsListsReturn() {
        matchers.log.put(RandomInstitutions.institution("roasters", Country.PT, ChainStep.PRODUCTION,
                ChainStep.PROCESSING));
        matchers.log.put(RandomInstitutions.validUntil(RandomInstitutions.institution("growers", Country.EC,
                ChainStep.PROCESSING, ChainStep.PRODUCTION), RIGHT.plusMonths(2)));
        await().untilAsserted(() -> assertThat(list()).contains("institutions/growers"));

        matchers.log.write(Topics.CONTROL, ControlKeys.TODAY, EventType.TODAY.type(),
                Json.write(new Today(RIGHT.plusYears(20))));

        await().until(() -> days().contains(RIGHT.plusYears(20)));
        awaitDay(RIGHT);
        await().untilAsserted(() -> assertThat(list()).contains("institutions/growers"));
    }

    @Test
    void anOperatorSetsTheClocksDayAtOnceAndNoOther() {
        LocalDate afterTheRest = RIGHT.plusMonths(30);
        DAY.set(afterTheRest);

        assertThat(put("decisions:write", afterTheRest).statusCode()).isEqualTo(403);
        HttpResponse<String> refused = put("model:write", afterTheRest.plusDays(1));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("/day", afterTheRest.toString());
        assertThat(put("model:write", afterTheRest).statusCode()).isEqualTo(202);

        awaitDay(afterTheRest);
        assertThat(days()).hasSizeLessThan(100);
    }

    private HttpResponse<String> put(String scope, LocalDate day) {
        return matchers.put(matcher, "/api/today", matchers.tokens.withScope(scope),
                new String(Json.write(new Today(day)), StandardCharsets.UTF_8));
    }

    private void awaitDay(LocalDate day) {
        await().untilAsserted(() -> assertThat(allDays()).last().isEqualTo(day));
    }

    /** The days that were written since the test began. */
    private List<LocalDate> days() {
        return allDays().stream().skip(before).toList();
    }

    private List<LocalDate> allDays() {
        return matchers.log.read(Topics.CONTROL).stream()
                .filter(message -> new String(message.key(), StandardCharsets.UTF_8).equals(ControlKeys.TODAY))
                .map(message -> LocalDate.parse(
                        JsonMapper.shared().readTree(message.value()).path("day").asString()))
                .toList();
    }

    private String list() {
        return matchers.log.latest(Topics.MATCHES).getOrDefault("institutions/roasters", "");
    }

    /** The turned clock in place of the machine's; not for others to find. */
    static class OurDay {

        @Bean
        @Primary
        Clock turnedClock() {
            return new TurnedClock(DAY);
        }
    }
}
