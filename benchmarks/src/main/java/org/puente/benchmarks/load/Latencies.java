package org.puente.benchmarks.load;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.HdrHistogram.Histogram;
import org.puente.benchmarks.load.generator.SentChange;
import org.puente.benchmarks.load.watch.ListWrite;

/** Latency histograms of changes, from the schedule or the 202 to topic and store. */
final class Latencies {

    /** The measured intervals. */
    enum Interval {
        SCHEDULE_TO_202,
        TO_TOPIC_EACH_LIST,
        TO_STORE_EACH_LIST,
        TO_TOPIC_EVERY_LIST,
        TO_STORE_EVERY_LIST,
        SCHEDULE_TO_STORE_EVERY_LIST;

        /** The interval as the table prints it, such as {@code 202 to store, every list}. */
        String label() {
            String words = name().toLowerCase(Locale.ROOT).replace('_', ' ').replaceFirst(" (each|every) ", ", $1 ");
            return words.startsWith("to ") ? "202 " + words : words;
        }
    }

    /** Quantiles in milliseconds. */
    record Quantiles(double p50, double p99, double most) {}

    private final Map<Interval, Histogram> histograms = new EnumMap<>(Interval.class);
    private int mostLists;
    private int unseen;

    private Latencies() {
        for (Interval interval : Interval.values()) {
            histograms.put(interval, new Histogram(3));
        }
    }

    static Latencies of(List<SentChange> sent, List<Visibility> seen) {
        Latencies it = new Latencies();
        sent.forEach(change -> it.record(Interval.SCHEDULE_TO_202, change.intended(), change.acknowledged()));
        Map<SentChange, Integer> listsOf = new HashMap<>();
        seen.forEach(visibility -> listsOf.merge(visibility.change().by(), 1, Integer::sum));
        it.mostLists = listsOf.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Map<SentChange, Long> lastOnTopic = new HashMap<>();
        Map<SentChange, Long> lastInStore = new HashMap<>();
        for (Visibility visibility : seen) {
            SentChange by = visibility.change().by();
            Optional<ListWrite> write = visibility.write().filter(shown -> shown.inStore() > 0);
            if (write.isPresent()) {
                it.record(Interval.TO_TOPIC_EACH_LIST, by.acknowledged(), write.get().onTopic());
                it.record(Interval.TO_STORE_EACH_LIST, by.acknowledged(), write.get().inStore());
                lastOnTopic.merge(by, write.get().onTopic(), Math::max);
                lastInStore.merge(by, write.get().inStore(), Math::max);
            } else {
                it.unseen++;
            }
        }
        lastOnTopic.forEach((by, last) -> it.record(Interval.TO_TOPIC_EVERY_LIST, by.acknowledged(), last));
        lastInStore.forEach((by, last) -> it.record(Interval.TO_STORE_EVERY_LIST, by.acknowledged(), last));
        lastInStore.forEach((by, last) -> it.record(Interval.SCHEDULE_TO_STORE_EVERY_LIST, by.intended(), last));
        return it;
    }

    Quantiles of(Interval interval) {
        Histogram histogram = histogram(interval);
        return new Quantiles(millis(histogram.getValueAtPercentile(50)), millis(histogram.getValueAtPercentile(99)),
                millis(histogram.getMaxValue()));
    }

    /** Whether the 75th percentile is at most the given time. */
    boolean isMostly(Interval interval, double millis) {
        return millis(histogram(interval).getValueAtPercentile(75)) <= millis;
    }

    /** Largest number of lists that one change gave a new version. */
    int mostLists() {
        return mostLists;
    }

    /** Number of new versions that no visible write showed. */
    int unseen() {
        return unseen;
    }

    /** Records an interval; a list that is visible before the 202 has arrived counts as 0. */
    private void record(Interval interval, long from, long to) {
        histogram(interval).recordValue(Math.max(0, to - from) / 1_000);
    }

    private Histogram histogram(Interval interval) {
        return Objects.requireNonNull(histograms.get(interval));
    }

    private static double millis(long micros) {
        return micros / 1e3;
    }
}
