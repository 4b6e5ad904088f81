/** Tests of the baselines. */
@NullMarked
package org.puente.benchmarks.engine.baseline;

import org.jspecify.annotations.NullMarked;
