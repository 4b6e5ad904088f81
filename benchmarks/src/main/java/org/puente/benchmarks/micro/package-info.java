/** {@code micro}: what each step of a record's way costs by itself, by the Java Microbenchmark Harness. */
@NullMarked
package org.puente.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
