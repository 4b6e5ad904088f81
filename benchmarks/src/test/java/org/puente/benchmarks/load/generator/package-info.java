/** Tests of the load generator. */
@NullMarked
package org.puente.benchmarks.load.generator;

import org.jspecify.annotations.NullMarked;
