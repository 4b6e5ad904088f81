package org.puente.matcher.inputs;

import java.time.Duration;
import java.util.Map;

import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs every five seconds how far a start has caught up, in offsets, compacted ones included. */
final class CatchUpLog {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUpLog.class);
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final Map<TopicPartition, Long> beginnings;
    private final Map<TopicPartition, Long> ends;
    private long lastLogged = System.nanoTime();

    /**
     * @param beginnings of each partition
     * @param ends       of each partition, at the start
     */
    CatchUpLog(Map<TopicPartition, Long> beginnings, Map<TopicPartition, Long> ends) {
        this.beginnings = beginnings;
        this.ends = ends;
    }

    /** Whether the fold has reached the ends; logs the progress as long as it has not. */
    boolean done(FoldProgress progress) {
        if (progress.reached(ends)) {
            return true;
        }
        if (System.nanoTime() - lastLogged > INTERVAL.toNanos()) {
            lastLogged = System.nanoTime();
            LOG.info("Folded {} of {} offsets", folded(progress), all());
        }
        return false;
    }

    private long folded(FoldProgress progress) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.min(progress.position(end.getKey()), end.getValue())
                        - beginnings.getOrDefault(end.getKey(), 0L))
                .filter(folded -> folded > 0).sum();
    }

    private long all() {
        return ends.entrySet().stream()
                .mapToLong(end -> end.getValue() - beginnings.getOrDefault(end.getKey(), 0L)).sum();
    }
}
