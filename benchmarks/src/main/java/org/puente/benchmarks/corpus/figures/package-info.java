/**
 * The distributions that the synthetic corpus is drawn from, measured on the CORDIS profiles or fitted to them.
 *
 * <p>Owns the figures and how values are drawn from them. Knows no profile.
 */
@NullMarked
package org.puente.benchmarks.corpus.figures;

import org.jspecify.annotations.NullMarked;
