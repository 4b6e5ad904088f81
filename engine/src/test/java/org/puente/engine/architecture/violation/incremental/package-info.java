/** What the rules on the package {@code incremental} must catch. */
@NullMarked
package org.puente.engine.architecture.violation.incremental;

import org.jspecify.annotations.NullMarked;
