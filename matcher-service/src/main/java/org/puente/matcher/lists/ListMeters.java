package org.puente.matcher.lists;

import java.time.Duration;
import java.util.List;

import org.puente.matcher.deadletters.Rejections;
import org.puente.matcher.matching.Matching;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Meters of publishing lists. Each changed list counts once per committed transaction; alarm when retries go on, or
 * when the time from record to list grows.
 */
@Component
class ListMeters {

    private final Counter changed;
    private final Counter rejections;
    private final Counter retries;
    private final Timer recordToList;

    ListMeters(MeterRegistry registry, Matching matching) {
        Gauge.builder("puente.lists.waiting", matching, Matching::waiting)
                .description("Lists to be compared with the topic, of partitions that have been read")
                .register(registry);
        changed = Counter.builder("puente.lists.changed").description("Lists written to the match topic")
                .register(registry);
        rejections = Counter.builder("puente.rejections.sent").description("Rejected records dead-lettered")
                .register(registry);
        retries = Counter.builder("puente.lists.flush.retries").description("Partitions that had to begin again")
                .register(registry);
        recordToList = Timer.builder("puente.record.to.list")
                .description("From folding a record to the commit of each list it changed")
                .publishPercentileHistogram().register(registry);
    }

    void retried() {
        retries.increment();
    }

    void flushed(List<Difference> differences, Rejections sent) {
        long now = System.nanoTime();
        changed.increment(differences.size());
        rejections.increment(sent.messages().size());
        differences.forEach(difference -> recordToList.record(Duration.ofNanos(now - difference.list().since())));
    }
}
