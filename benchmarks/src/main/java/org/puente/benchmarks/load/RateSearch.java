package org.puente.benchmarks.load;

import java.util.function.DoublePredicate;

/** Searches the highest rate that is held, in steps of a constant factor. */
public final class RateSearch {

    private static final double FACTOR = 1.4;
    private static final int MOST_STEPS = 16;

    private RateSearch() {}

    /**
     * Tries rates upwards from the first until one is not held; if the first is not held, downwards until one is.
     *
     * @throws IllegalStateException if none is held
     */
    public static double from(double first, DoublePredicate held) {
        double rate = first;
        if (held.test(rate)) {
            for (int step = 0; step < MOST_STEPS && held.test(rate * FACTOR); step++) {
                rate *= FACTOR;
            }
            return rate;
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            rate /= FACTOR;
            if (held.test(rate)) {
                return rate;
            }
        }
        throw new IllegalStateException("Not even %.2f events a second are held".formatted(rate));
    }
}
