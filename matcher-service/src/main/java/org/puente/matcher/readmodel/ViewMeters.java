package org.puente.matcher.readmodel;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** What a projector counts. Alarm when its lag does not fall, or when it starts over again and again. */
final class ViewMeters {

    private final Counter written;
    private final Counter retries;

    ViewMeters(MeterRegistry registry, String view, ViewProjector projector) {
        written = Counter.builder("puente.view.documents").tag("view", view).description("Documents written")
                .register(registry);
        retries = Counter.builder("puente.view.retries").tag("view", view)
                .description("Times the view started over after a failure").register(registry);
        Gauge.builder("puente.view.lag", projector, ViewMeters::lag).tag("view", view).baseUnit("records")
                .description("Records that wait to be shown; no number while that is unknown").register(registry);
    }

    private static double lag(ViewProjector projector) {
        return projector.lag() == Long.MAX_VALUE ? Double.NaN : projector.lag();
    }

    void wrote(int documents) {
        written.increment(documents);
    }

    void retried() {
        retries.increment();
    }
}
