/** The commands behind {@code benchmarks/run}: each prints a table and, last, one line of JSON. */
@NullMarked
package org.puente.benchmarks;

import org.jspecify.annotations.NullMarked;
