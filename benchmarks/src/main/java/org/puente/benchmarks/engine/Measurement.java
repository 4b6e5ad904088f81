package org.puente.benchmarks.engine;

import java.util.Iterator;

import org.HdrHistogram.Histogram;

/**
 * How long changes took one contender, in nanoseconds, without the encoding of their records.
 *
 * @param changes how many were timed
 * @param nanos   of all of them, by which the rate is told
 * @param encode  what encoding their records took besides
 * @param p50     of one
 * @param p99     of one
 */
record Measurement(int changes, long nanos, long encode, long p50, long p99) {

    /** Applies changes until there are enough, there are no more or time is up; times those after the first so many. */
    static Measurement of(Contender contender, Iterator<Change> changes, Extent extent) {
        Histogram histogram = new Histogram(3);
        long end = System.nanoTime() + extent.nanos();
        long total = 0;
        long encoding = 0;
        int timed = 0;
        for (int i = 0; timed < extent.changes() && changes.hasNext(); i++) {
            Change change = changes.next();
            long start = System.nanoTime();
            Runnable rest = contender.ready(change);
            long encoded = System.nanoTime() - start;
            start = System.nanoTime();
            rest.run();
            long took = System.nanoTime() - start;
            contender.settle();
            if (i >= extent.warmUp()) {
                histogram.recordValue((long) (took * contender.extrapolation()));
                total += took;
                encoding += encoded;
                timed++;
            }
            if (System.nanoTime() > end && timed > 0) {
                break;
            }
        }
        return new Measurement(timed, (long) (total * contender.extrapolation()), encoding,
                histogram.getValueAtPercentile(50), histogram.getValueAtPercentile(99));
    }

    double perSecond() {
        return changes * 1e9 / nanos;
    }

    /** How much is measured. */
    record Extent(int warmUp, int changes, long nanos) {

        static final int MOST_SECONDS = 60;

        /** So many, after a fifth as many that are not timed, as far as there are any; at most a minute. */
        static Extent of(int changes, Scenario scenario) {
            int timed = (int) Math.min(changes, scenario.length() / 6 * 5L);
            return new Extent(timed / 5, timed, MOST_SECONDS * 1_000_000_000L);
        }
    }
}
