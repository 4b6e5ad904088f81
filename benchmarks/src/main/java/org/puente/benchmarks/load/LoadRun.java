package org.puente.benchmarks.load;

import java.time.Duration;
import java.util.List;

import org.puente.benchmarks.load.generator.SentChange;
import org.puente.benchmarks.load.watch.ListWrite;

/**
 * One load and what came of it.
 *
 * @param rate    events a second that were to be sent
 * @param sent    all of them, in the order of the log
 * @param refused how many were not answered with 202 at once
 * @param writes  of lists, as they appeared on the topic
 * @param nanos   from the first event to the last write that was seen
 * @param overdue nanoseconds from the end of the schedule to that last write
 * @param took    processor time until nothing more came
 */
record LoadRun(double rate, List<SentChange> sent, int refused, List<ListWrite> writes, long nanos, long overdue,
        ProcessorTime took) {

    double listWritesPerSecond() {
        return writes.size() * 1e9 / nanos;
    }

    double listWritesPerEvent() {
        return writes.size() / (double) sent.size();
    }

    /** Milliseconds an event of this time, which is all of the run's. */
    double millisPerEvent(Duration ofRun) {
        return ofRun.toNanos() / 1e6 / sent.size();
    }
}
