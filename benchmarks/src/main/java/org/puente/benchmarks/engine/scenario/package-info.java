/**
 * The seeded workloads: a population of synthetic profiles and the stream of changes that is applied to it.
 *
 * <p>Owns the order of changes. Knows no matchmaker and no clock.
 */
@NullMarked
package org.puente.benchmarks.engine.scenario;

import org.jspecify.annotations.NullMarked;
