/** Breaks the architecture rules, so that a test sees that they notice. */
@NullMarked
package org.puente.eventlog.broken.one;

import org.jspecify.annotations.NullMarked;
