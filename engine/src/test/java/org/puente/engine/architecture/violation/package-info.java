/** What the rules on dependencies must catch. */
@NullMarked
package org.puente.engine.architecture.violation;

import org.jspecify.annotations.NullMarked;
