/**
 * Timing of a contender: building its lists, then applying changes, with latencies in a histogram and the heap in use.
 *
 * <p>Owns the clock and the contender interface. Knows no baseline.
 */
@NullMarked
package org.puente.benchmarks.engine.measure;

import org.jspecify.annotations.NullMarked;
