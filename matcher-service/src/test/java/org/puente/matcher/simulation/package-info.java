/**
 * The whole loop in one thread: the real fold, engine, keeping of lists and projection on a simulated log and a
 * simulated store, stepped by one scheduler that also lets them fail. A seed says everything. Waits for nothing, opens
 * no socket.
 */
@NullMarked
package org.puente.matcher.simulation;

import org.jspecify.annotations.NullMarked;
