/**
 * How much both services hold together, over HTTP to the topic and to the store, and how soon a change is in every list
 * that it affects; beside it a bare loop that writes the same bytes.
 *
 * <p>Owns the load, the watching and the clock. What is watched is written down while the load runs and judged
 * afterwards.
 */
@NullMarked
package org.puente.benchmarks.load;

import org.jspecify.annotations.NullMarked;
