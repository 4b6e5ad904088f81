package org.puente.benchmarks.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which a fold may have taken changes in: that of the log in each partition and, as the log says nothing
 * more, that of the acknowledgements among partitions.
 */
final class LogOrder {

    private LogOrder() {}

    static List<Sent> of(List<Sent> sent) {
        List<Sent> byPosition = new ArrayList<>(sent);
        byPosition.sort(Comparator.comparingInt((Sent it) -> it.position().partition())
                .thenComparingLong(it -> it.position().offset()));
        Map<Sent, Long> times = new HashMap<>();
        Map<Integer, Long> latest = new HashMap<>();
        for (Sent it : byPosition) {
            times.put(it, latest.merge(it.position().partition(), it.acknowledged(), Math::max));
        }
        byPosition.sort(Comparator.comparing(times::get));
        return byPosition;
    }
}
