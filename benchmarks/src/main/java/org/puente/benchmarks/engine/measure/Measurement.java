package org.puente.benchmarks.engine.measure;

import java.util.Iterator;

import org.HdrHistogram.Histogram;
import org.puente.benchmarks.engine.scenario.Change;
import org.puente.benchmarks.engine.scenario.Scenario;

/**
 * Times of the changes of one contender, in nanoseconds, without the encoding of their records.
 *
 * @param changes number of timed changes
 * @param nanos   total time, which the rate is computed from
 * @param encode  total time of encoding the records
 * @param p50     median time of a change
 * @param p99     99th percentile of the time of a change
 */
public record Measurement(int changes, long nanos, long encode, long p50, long p99) {

    /** Applies changes until the extent is reached or the changes end; times all but the warm-up. */
    static Measurement of(Contender contender, Iterator<Change> changes, Extent extent) {
        Histogram histogram = new Histogram(3);
        long end = System.nanoTime() + extent.nanos();
        long total = 0;
        long encoding = 0;
        int timed = 0;
        for (int i = 0; timed < extent.changes() && changes.hasNext(); i++) {
            Change change = changes.next();
            long start = System.nanoTime();
            Runnable application = contender.prepare(change);
            long encoded = System.nanoTime() - start;
            start = System.nanoTime();
            application.run();
            long took = System.nanoTime() - start;
            contender.afterChange();
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

    public double perSecond() {
        return changes * 1e9 / nanos;
    }

    /**
     * How much is measured.
     *
     * @param warmUp  changes that are applied first and not timed
     * @param changes changes that are timed, at most
     * @param nanos   time limit
     */
    public record Extent(int warmUp, int changes, long nanos) {

        static final int MOST_SECONDS = 60;

        /** The changes, after a fifth as many for warming up; fewer if the scenario is shorter; at most a minute. */
        public static Extent of(int changes, Scenario scenario) {
            int timed = (int) Math.min(changes, scenario.length() / 6 * 5L);
            return new Extent(timed / 5, timed, MOST_SECONDS * 1_000_000_000L);
        }
    }
}
