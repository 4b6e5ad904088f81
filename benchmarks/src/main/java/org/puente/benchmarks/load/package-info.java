/**
 * The {@code end-to-end} command: the rate that both services hold together, over HTTP to the topic and to the store,
 * and the latency from a change to each affected list.
 *
 * <p>Owns the run and the latency histograms. A run is recorded first and evaluated afterwards, by a fold of the
 * recorded changes in this process.
 */
@NullMarked
package org.puente.benchmarks.load;

import org.jspecify.annotations.NullMarked;
