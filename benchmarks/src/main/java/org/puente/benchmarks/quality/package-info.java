/**
 * The quality of suggestions: how high the engine ranks partnerships that really happened later.
 *
 * <p>Owns the reading of the CORDIS files and the measures; has no scoring of its own.
 */
@NullMarked
package org.puente.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
