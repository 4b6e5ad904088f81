/** {@code micro}: time of each step from a profile's record to a list's record, by the Java Microbenchmark Harness. */
@NullMarked
package org.puente.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
