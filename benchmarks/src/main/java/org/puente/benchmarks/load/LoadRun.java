package org.puente.benchmarks.load;

import java.time.Duration;
import java.util.List;

import org.puente.benchmarks.load.generator.SentChange;
import org.puente.benchmarks.load.watch.ListWrite;

/**
 * The record of one load.
 *
 * @param rate    scheduled events per second
 * @param sent    all changes, in log order
 * @param refused number of changes that were not answered with 202 at first
 * @param writes  list writes, in the order of the topic
 * @param nanos   nanoseconds from the first event to the last visible write
 * @param overdue nanoseconds from the end of the schedule to that last write
 * @param took    processor time of the load and its list writes
 */
record LoadRun(double rate, List<SentChange> sent, int refused, List<ListWrite> writes, long nanos, long overdue,
        ProcessorTime took) {

    double listWritesPerSecond() {
        return writes.size() * 1e9 / nanos;
    }

    double listWritesPerEvent() {
        return writes.size() / (double) sent.size();
    }

    /** A total time of the run as milliseconds per event. */
    double millisPerEvent(Duration ofRun) {
        return ofRun.toNanos() / 1e6 / sent.size();
    }
}
