package org.puente.benchmarks.load.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A possible order of folding: log order within a partition and, since the log does not order partitions, the order of
 * acknowledgements between partitions.
 */
public final class LogOrder {

    private LogOrder() {}

    public static List<SentChange> of(List<SentChange> sent) {
        List<SentChange> byPosition = new ArrayList<>(sent);
        byPosition.sort(Comparator.comparingInt((SentChange it) -> it.position().partition())
                .thenComparingLong(it -> it.position().offset()));
        Map<SentChange, Long> times = new HashMap<>();
        Map<Integer, Long> latest = new HashMap<>();
        for (SentChange it : byPosition) {
            times.put(it, latest.merge(it.position().partition(), it.acknowledged(), Math::max));
        }
        byPosition.sort(Comparator.comparing(times::get));
        return byPosition;
    }
}
