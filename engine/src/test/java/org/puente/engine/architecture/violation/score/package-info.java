/** What the rules on the package {@code score} must catch. */
@NullMarked
package org.puente.engine.architecture.violation.score;

import org.jspecify.annotations.NullMarked;
