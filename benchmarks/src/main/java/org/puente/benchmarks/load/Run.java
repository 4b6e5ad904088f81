package org.puente.benchmarks.load;

import java.util.List;

/**
 * One load and what came of it.
 *
 * @param rate    events a second that were to be sent
 * @param events  how many
 * @param sent    those that the ingest service took in
 * @param writes  of lists, as they appeared on the topic
 * @param nanos   from the first event to the last write that was seen
 * @param overdue nanoseconds from the end of the schedule to that last write
 */
record Run(double rate, int events, List<Sent> sent, List<ListWrite> writes, long nanos, long overdue) {

    /** Whether everything was taken in. */
    boolean isTakenIn() {
        return sent.size() == events;
    }

    double listWritesPerSecond() {
        return writes.size() * 1e9 / nanos;
    }

    double listWritesPerEvent() {
        return writes.size() / (double) sent.size();
    }
}
