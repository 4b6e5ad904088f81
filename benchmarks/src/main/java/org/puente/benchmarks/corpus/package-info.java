/**
 * The synthetic corpus: a seeded sequence of generated profiles of any length whose statistics resemble those of the
 * CORDIS profiles, and the command that compares the statistics of both.
 *
 * <p>Owns the generated profiles. May not measure time, and knows nothing of matchmakers. Its distributions lie in
 * {@code figures}.
 */
@NullMarked
package org.puente.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
