package org.puente.benchmarks.restart;

import java.io.IOException;
import java.util.Optional;

import org.puente.benchmarks.environment.ServiceProcess;

import tools.jackson.databind.JsonNode;

/**
 * One start, in seconds from that of the process.
 *
 * @param kind         what there was before
 * @param answering    until its address answered
 * @param folded       until it had folded the log
 * @param reconciled   until every list was made and the match topic equalled them
 * @param ready        until the store showed them too
 * @param listsWritten to the match topic meanwhile
 * @param heapBytes    in use after collection, once ready
 */
record ServiceStart(Kind kind, double answering, double folded, double reconciled, double ready, long listsWritten,
        long heapBytes) {

    private static final long LOOK_AGAIN_MILLIS = 100;
    /**
     * Of the time that has passed, the least part after which it is looked again: what a start takes is known to that.
     */
    private static final double LOOK_AGAIN = 1 / 200.0;

    /** What a start finds. */
    enum Kind {
        /** A log, and neither lists nor views of it; leaves a snapshot. */
        COLD,
        /** Topic and store as the last run left them, but no snapshot. */
        WARM,
        /** All as the last run left it, and the snapshot of the first. */
        SNAPSHOT
    }

    /**
     * Watches a start until it is ready.
     *
     * @throws IllegalStateException if the service ends or is not ready within so many minutes
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
            Thread.sleep(Math.max(LOOK_AGAIN_MILLIS, (long) (1_000 * now * LOOK_AGAIN)));
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
