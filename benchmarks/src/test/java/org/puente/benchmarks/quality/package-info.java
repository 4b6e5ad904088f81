@NullMarked
package org.puente.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
