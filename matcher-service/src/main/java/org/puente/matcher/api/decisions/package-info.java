/** What parties and coordinators decide about a pair: written to the log, read from the view. */
@NullMarked
package org.puente.matcher.api.decisions;

import org.jspecify.annotations.NullMarked;
