/**
 * The commands that run matchmakers on one core: changes per second beside baselines, growth with the size of the
 * corpus, and a digest of all answers.
 *
 * <p>Owns what the commands print. In one run every contender gets equal profiles and equal changes.
 */
@NullMarked
package org.puente.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
