/** What the rule on the package of texts must catch. */
@NullMarked
package org.puente.engine.text.violation;

import org.jspecify.annotations.NullMarked;
