/** Half of a circle of packages, which a rule must catch. */
@NullMarked
package org.puente.engine.architecture.violation.back;

import org.jspecify.annotations.NullMarked;
