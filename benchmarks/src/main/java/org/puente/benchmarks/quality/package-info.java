/**
 * How good the suggestions are: partnerships that really happened, ranked by the engine that the service runs.
 *
 * <p>Owns the reading of the CORDIS files and the measures; has no scoring of its own.
 */
@NullMarked
package org.puente.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
