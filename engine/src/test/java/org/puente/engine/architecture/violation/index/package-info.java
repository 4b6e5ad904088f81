/** What the rules on the package {@code index} must catch. */
@NullMarked
package org.puente.engine.architecture.violation.index;

import org.jspecify.annotations.NullMarked;
