/**
 * Trials: what lists would be like under another model. Computed beside everything else from the same log; nothing that
 * comes of it is published.
 *
 * <p>Owns the last few reports, in memory.
 */
@NullMarked
package org.puente.matcher.trials;

import org.jspecify.annotations.NullMarked;
