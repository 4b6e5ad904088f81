/**
 * Trials: how all lists would differ under another model. Computed beside everything else from the same log; nothing of
 * a trial is published.
 *
 * <p>Owns the last few reports, in memory.
 */
@NullMarked
package org.puente.matcher.models.trial;

import org.jspecify.annotations.NullMarked;
