package org.puente.matcher.control;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

import org.puente.matcher.matching.Matching;
import org.springframework.stereotype.Component;

/** The day by this instance's clock, and how far the folded day is from it. */
@Component
public class CurrentDay {

    private final Clock clock;
    private final Matching matching;

    CurrentDay(Clock clock, Matching matching) {
        this.clock = clock;
        this.matching = matching;
    }

    /** The day in UTC by this instance's clock. */
    public LocalDate ofTheClock() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    /** The day that rules about dates are judged by, if the log says one. */
    Optional<LocalDate> folded() {
        return matching.day();
    }

    /** Days from the folded day to the clock's, negative if the folded day is later; none if the log says no day. */
    OptionalLong daysBehind() {
        LocalDate ofTheClock = ofTheClock();
        return folded().map(day -> OptionalLong.of(ChronoUnit.DAYS.between(day, ofTheClock)))
                .orElseGet(OptionalLong::empty);
    }
}
