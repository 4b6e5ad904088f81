/**
 * What the service benchmarks run on: an embedded broker and store in this process, both services as processes of their
 * own, and a population of profiles on the log. All on loopback, in a temporary folder that is deleted on closing.
 *
 * <p>Owns folders and processes. May not measure.
 */
@NullMarked
package org.puente.benchmarks.environment;

import org.jspecify.annotations.NullMarked;
