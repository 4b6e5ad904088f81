/** How long the matcher service takes from the start of its process until it is ready, by the size of the log. */
@NullMarked
package org.puente.benchmarks.restart;

import org.jspecify.annotations.NullMarked;
