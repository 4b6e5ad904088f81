package org.puente.benchmarks.load;

import java.util.List;

/**
 * One load and what came of it.
 *
 * @param rate    events a second that were to be sent
 * @param sent    all of them, in the order of the log
 * @param refused how many were not answered with 202 at once
 * @param writes  of lists, as they appeared on the topic
 * @param nanos   from the first event to the last write that was seen
 * @param overdue nanoseconds from the end of the schedule to that last write
 */
record Run(double rate, List<Sent> sent, int refused, List<ListWrite> writes, long nanos, long overdue) {

    double listWritesPerSecond() {
        return writes.size() * 1e9 / nanos;
    }

    double listWritesPerEvent() {
        return writes.size() / (double) sent.size();
    }
}
