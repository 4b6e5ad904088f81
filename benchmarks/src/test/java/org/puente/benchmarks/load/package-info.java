@NullMarked
package org.puente.benchmarks.load;

import org.jspecify.annotations.NullMarked;
