package org.puente.benchmarks.load.generator;

/**
 * The times at which events are to be sent, at a constant rate.
 *
 * @param start     {@link System#nanoTime} of the first event
 * @param perSecond events per second, above 0
 */
record ArrivalSchedule(long start, double perSecond) {

    /** {@link System#nanoTime} at which the event of the given number, from 0, is to be sent. */
    long intended(int event) {
        return start + Math.round(event * 1e9 / perSecond);
    }
}
