package org.puente.benchmarks.restart;

import java.io.IOException;
import java.util.Optional;

import org.puente.benchmarks.environment.ServiceProcess;

import tools.jackson.databind.JsonNode;

/**
 * Times of one start, in seconds from the start of the process.
 *
 * @param kind         what the start found
 * @param answering    until the HTTP port answered
 * @param folded       until the log was folded
 * @param reconciled   until every list was computed and on the match topic
 * @param ready        until the store had every list
 * @param listsWritten lists written to the match topic until then
 * @param heapBytes    heap in use after a collection, once ready
 */
record ServiceStart(Kind kind, double answering, double folded, double reconciled, double ready, long listsWritten,
        long heapBytes) {

    private static final long LEAST_POLL_MILLIS = 100;
    /**
     * Polling interval as a fraction of the time since the start, which bounds the relative error.
     */
    private static final double POLL_FRACTION = 1 / 200.0;

    /** What a start finds. */
    enum Kind {
        /** The log, but an empty match topic and store; leaves a snapshot. */
        COLD,
        /** Match topic and store as the previous start left them, but no snapshot. */
        WARM,
        /** Match topic and store as the previous start left them, and the snapshot of the cold start. */
        SNAPSHOT
    }

    /**
     * Watches a start until it is ready.
     *
     * @throws IllegalStateException if the service ends or is not ready within the limit
     */
    static ServiceStart watch(Kind kind, ServiceProcess matcher, int mostMinutes)
            throws IOException, InterruptedException {
        double[] seconds = new double[4];
        boolean ready = false;
        while (!ready) {
            Optional<JsonNode> health = matcher.readiness();
            double now = (System.nanoTime() - matcher.started()) / 1e9;
            if (now > mostMinutes * 60) {
                throw new IllegalStateException("Not ready after %d minutes: %s".formatted(mostMinutes, health));
            }
            if (health.isPresent()) {
                JsonNode matching = health.get().at("/components/matching/details");
                ready = health.get().path("status").asString().equals("UP");
                reached(seconds, 0, true, now);
                reached(seconds, 1, matching.path("folded").asBoolean(false), now);
                reached(seconds, 2, matching.path("reconciled").asBoolean(false), now);
                reached(seconds, 3, ready, now);
            }
            Thread.sleep(Math.max(LEAST_POLL_MILLIS, (long) (1_000 * now * POLL_FRACTION)));
        }
        return new ServiceStart(kind, seconds[0], seconds[1], seconds[2], seconds[3],
                (long) matcher.meter("puente_lists_changed_total"), matcher.liveHeap());
    }

    private static void reached(double[] seconds, int milestone, boolean isReached, double now) {
        if (isReached && seconds[milestone] == 0) {
            seconds[milestone] = now;
        }
    }
}
