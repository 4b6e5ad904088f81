package org.puente.benchmarks.load.generator;

/**
 * When each event is to be sent, whatever became of those before: an open loop.
 *
 * @param start     {@link System#nanoTime} of the first
 * @param perSecond how many in a second, more than 0
 */
record ArrivalSchedule(long start, double perSecond) {

    /** {@link System#nanoTime} at which this event, from 0 up, is meant to be sent. */
    long intended(int event) {
        return start + Math.round(event * 1e9 / perSecond);
    }
}
