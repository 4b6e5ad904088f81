package org.puente.matcher;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands at noon of a day that the test turns. */
final class TurnedClock extends Clock {

    private final AtomicReference<LocalDate> day;

    TurnedClock(AtomicReference<LocalDate> day) {
        this.day = day;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return day.get().atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
