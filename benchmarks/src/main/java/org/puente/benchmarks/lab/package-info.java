/**
 * What the service benchmarks run on: an embedded broker and store in this process, both services as processes of their
 * own, and a programme on the log. All on loopback, in a temporary folder that goes when it is closed.
 *
 * <p>Owns folders and processes. May not measure.
 */
@NullMarked
package org.puente.benchmarks.lab;

import org.jspecify.annotations.NullMarked;
