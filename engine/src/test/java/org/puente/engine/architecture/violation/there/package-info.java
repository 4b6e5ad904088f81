/** Half of a circle of packages, which a rule must catch. */
@NullMarked
package org.puente.engine.architecture.violation.there;

import org.jspecify.annotations.NullMarked;
