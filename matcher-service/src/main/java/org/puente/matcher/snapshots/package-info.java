/**
 * A file from which a start restores the engine instead of folding the whole log.
 *
 * <p>Owns the file, when it is written and when it is ignored. Optional: folding the log from its beginning gives equal
 * lists.
 */
@NullMarked
package org.puente.matcher.snapshots;

import org.jspecify.annotations.NullMarked;
