/**
 * Profiles that nobody wrote: a seeded corpus of any size that looks to the engine as the CORDIS profiles do, and the
 * portrait by which the two are compared.
 *
 * <p>Owns the figures that the corpus is made by. May not measure time, and knows nothing of matchmakers.
 */
@NullMarked
package org.puente.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
