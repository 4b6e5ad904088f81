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

/** How long changes took to wherever they go. */
final class Latencies {

    /** From where to where. */
    enum Way {
        SCHEDULE_TO_202,
        TO_TOPIC_EACH_LIST,
        TO_STORE_EACH_LIST,
        TO_TOPIC_EVERY_LIST,
        TO_STORE_EVERY_LIST,
        SCHEDULE_TO_STORE_EVERY_LIST;

        /** {@code 202 to store, every list}. */
        String label() {
            String words = name().toLowerCase(Locale.ROOT).replace('_', ' ').replaceFirst(" (each|every) ", ", $1 ");
            return words.startsWith("to ") ? "202 " + words : words;
        }
    }

    /** In milliseconds. */
    record Quantiles(double p50, double p99, double most) {}

    private final Map<Way, Histogram> histograms = new EnumMap<>(Way.class);
    private int mostTurned;
    private int unseen;

    private Latencies() {
        for (Way way : Way.values()) {
            histograms.put(way, new Histogram(3));
        }
    }

    static Latencies of(List<SentChange> sent, List<Visibility> seen) {
        Latencies it = new Latencies();
        sent.forEach(change -> it.record(Way.SCHEDULE_TO_202, change.intended(), change.acknowledged()));
        Map<SentChange, Integer> turned = new HashMap<>();
        seen.forEach(visibility -> turned.merge(visibility.turn().by(), 1, Integer::sum));
        it.mostTurned = turned.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Map<SentChange, Long> lastOnTopic = new HashMap<>();
        Map<SentChange, Long> lastInStore = new HashMap<>();
        for (Visibility visibility : seen) {
            SentChange by = visibility.turn().by();
            Optional<ListWrite> write = visibility.write().filter(shown -> shown.inStore() > 0);
            if (write.isPresent()) {
                it.record(Way.TO_TOPIC_EACH_LIST, by.acknowledged(), write.get().onTopic());
                it.record(Way.TO_STORE_EACH_LIST, by.acknowledged(), write.get().inStore());
                lastOnTopic.merge(by, write.get().onTopic(), Math::max);
                lastInStore.merge(by, write.get().inStore(), Math::max);
            } else {
                it.unseen++;
            }
        }
        lastOnTopic.forEach((by, last) -> it.record(Way.TO_TOPIC_EVERY_LIST, by.acknowledged(), last));
        lastInStore.forEach((by, last) -> it.record(Way.TO_STORE_EVERY_LIST, by.acknowledged(), last));
        lastInStore.forEach((by, last) -> it.record(Way.SCHEDULE_TO_STORE_EVERY_LIST, by.intended(), last));
        return it;
    }

    Quantiles of(Way way) {
        Histogram histogram = histogram(way);
        return new Quantiles(millis(histogram.getValueAtPercentile(50)), millis(histogram.getValueAtPercentile(99)),
                millis(histogram.getMaxValue()));
    }

    /** Whether three of four took at most so long. */
    boolean isMostly(Way way, double millis) {
        return millis(histogram(way).getValueAtPercentile(75)) <= millis;
    }

    /** The most lists that one change turned. */
    int mostTurned() {
        return mostTurned;
    }

    /** Turns of lists that no write was seen to show. */
    int unseen() {
        return unseen;
    }

    /** A list may be seen before the answer that says that its cause is on the log: that took no time. */
    private void record(Way way, long from, long to) {
        histogram(way).recordValue(Math.max(0, to - from) / 1_000);
    }

    private Histogram histogram(Way way) {
        return Objects.requireNonNull(histograms.get(way));
    }

    private static double millis(long micros) {
        return micros / 1e3;
    }
}
