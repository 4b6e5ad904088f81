package org.puente.matcher;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.contract.control.ControlKeys;
import org.puente.contract.control.Today;
import org.puente.contract.profile.Institution;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Topics;
import org.puente.contract.vocabulary.ChainStep;
import org.puente.contract.vocabulary.Country;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import io.micrometer.core.instrument.MeterRegistry;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.matcher.MatcherLab.await;

/** A wrong clock does little harm, and the right one mends it. */
class WrongClockTest {

    private static final LocalDate RIGHT = LocalDate.of(2030, 5, 1);
    private static final AtomicReference<LocalDate> DAY = new AtomicReference<>(RIGHT);
    private static final Map<String, String> QUICK = Map.of("puente.today.pace", "400ms");
    private static final Map<String, String> SLOW = Map.of("puente.today.pace", "1h");

    @BeforeEach
    void setTheClockRight() {
        DAY.set(RIGHT);
    }

    @Test
    void movesTheDayByTwoDaysARecordAndTheRightClockTakesTheDayBack(@TempDir Path folder) {
        try (MatcherLab lab = new MatcherLab(folder);
                ConfigurableApplicationContext matcher = lab.start(QUICK, OurDay.class)) {
            awaitDay(lab, RIGHT);

            DAY.set(RIGHT.plusYears(9));
            await().until(() -> days(lab).size() >= 4);
            assertThat(matcher.getBean(MeterRegistry.class).get("puente.today.behind.days").gauge().value())
                    .as("days from the clock").isGreaterThan(3_000);

            DAY.set(RIGHT);
            awaitDay(lab, RIGHT);
            List<LocalDate> days = days(lab);
            for (int i = 1; i < days.size() - 1; i++) {
                assertThat(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i))).as("step %s of %s", i, days)
                        .isEqualTo(2);
            }
        }
    }

    @Test
    void aLogThatRestedForAWeekReachesTheClockByItself(@TempDir Path folder) {
        try (MatcherLab lab = new MatcherLab(folder);
                ConfigurableApplicationContext _ = lab.start(QUICK, OurDay.class)) {
            awaitDay(lab, RIGHT);
            DAY.set(RIGHT.plusDays(7));

            awaitDay(lab, RIGHT.plusDays(7));
            assertThat(days(lab)).containsExactly(RIGHT, RIGHT.plusDays(2), RIGHT.plusDays(4), RIGHT.plusDays(6),
                    RIGHT.plusDays(7));
        }
    }

    @Test
    void aDayInTheFutureThatAnybodyWroteGoesBackAndItsListsReturn(@TempDir Path folder) {
        try (MatcherLab lab = new MatcherLab(folder);
                ConfigurableApplicationContext _ = lab.start(SLOW, OurDay.class)) {
            Institution roasters = Programme.institution("roasters", Country.PT, ChainStep.PRODUCTION,
                    ChainStep.PROCESSING);
            lab.log.put(roasters);
            lab.log.put(Programme.validUntil(Programme.institution("growers", Country.EC, ChainStep.PROCESSING,
                    ChainStep.PRODUCTION), RIGHT.plusMonths(2)));
            await().untilAsserted(() -> assertThat(list(lab)).contains("institutions/growers"));

            lab.log.write(Topics.CONTROL, ControlKeys.TODAY, EventType.TODAY.type(),
                    Json.write(new Today(RIGHT.plusYears(20))));

            await().until(() -> days(lab).contains(RIGHT.plusYears(20)));
            awaitDay(lab, RIGHT);
            await().untilAsserted(() -> assertThat(list(lab)).contains("institutions/growers"));
        }
    }

    @Test
    void anOperatorSetsTheClocksDayAtOnceAndNoOther(@TempDir Path folder) {
        try (MatcherLab lab = new MatcherLab(folder);
                ConfigurableApplicationContext matcher = lab.start(SLOW, OurDay.class)) {
            awaitDay(lab, RIGHT);
            LocalDate afterTheRest = RIGHT.plusMonths(3);
            DAY.set(afterTheRest);

            assertThat(put(lab, matcher, "decisions:write", afterTheRest).statusCode()).isEqualTo(403);
            HttpResponse<String> refused = put(lab, matcher, "model:write", afterTheRest.plusDays(1));
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("/day", afterTheRest.toString());
            assertThat(put(lab, matcher, "model:write", afterTheRest).statusCode()).isEqualTo(202);

            awaitDay(lab, afterTheRest);
            assertThat(days(lab)).containsExactly(RIGHT, afterTheRest);
        }
    }

    private static HttpResponse<String> put(MatcherLab lab, ConfigurableApplicationContext matcher, String scope,
            LocalDate day) {
        return lab.put(matcher, "/api/today", lab.tokens.withScope(scope),
                new String(Json.write(new Today(day)), StandardCharsets.UTF_8));
    }

    private static void awaitDay(MatcherLab lab, LocalDate day) {
        await().untilAsserted(() -> assertThat(days(lab)).last().isEqualTo(day));
    }

    private static List<LocalDate> days(MatcherLab lab) {
        return lab.log.read(Topics.CONTROL).stream()
                .filter(message -> new String(message.key(), StandardCharsets.UTF_8).equals(ControlKeys.TODAY))
                .map(message -> LocalDate.parse(
                        JsonMapper.shared().readTree(message.value()).path("day").asString()))
                .toList();
    }

    private static String list(MatcherLab lab) {
        return lab.log.latest(Topics.MATCHES).getOrDefault("institutions/roasters", "");
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
