@NullMarked
package org.puente.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
