/**
 * How fast matchmakers keep lists right on one core, beside what a user would pick instead: Lucene, a plain accumulator
 * pass, and the exhaustive matchmaker.
 *
 * <p>Owns the peers, the streams of changes and the clock. Everything in one run gets the same profiles and the same
 * changes.
 */
@NullMarked
package org.puente.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
