/**
 * Contenders that a user would pick instead of a matchmaker: an in-memory Lucene index, and term-at-a-time accumulators
 * over posting lists, without pruning.
 *
 * <p>Owns its indexes. May not print, and knows no command.
 */
@NullMarked
package org.puente.benchmarks.engine.baseline;

import org.jspecify.annotations.NullMarked;
