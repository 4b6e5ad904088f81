package org.puente.matcher.control;

import java.util.OptionalLong;

import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** A gauge of how far the folded day is from the clock's. Alarm when one step of the writer does not close it. */
@Component
class TodayMeters {

    TodayMeters(MeterRegistry registry, CurrentDay current) {
        Gauge.builder("puente.today.behind.days", current, TodayMeters::daysBehind)
                .description("Days from the day on the log to the clock's; negative if the log's is later")
                .register(registry);
    }

    private static double daysBehind(CurrentDay current) {
        OptionalLong days = current.daysBehind();
        return days.isPresent() ? days.getAsLong() : Double.NaN;
    }
}
