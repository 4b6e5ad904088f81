@NullMarked
package org.puente.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
