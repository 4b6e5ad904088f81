/** What the rules on the package {@code pair} must catch. */
@NullMarked
package org.puente.engine.architecture.violation.pair;

import org.jspecify.annotations.NullMarked;
