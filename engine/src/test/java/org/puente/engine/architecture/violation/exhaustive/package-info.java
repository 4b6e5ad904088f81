/** What the rules on the package {@code exhaustive} must catch. */
@NullMarked
package org.puente.engine.architecture.violation.exhaustive;

import org.jspecify.annotations.NullMarked;
