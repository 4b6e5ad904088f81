/**
 * What a trial of a model finds out: how the lists under it differ from those in force.
 *
 * <p>Owns the measure. Knows lists, not where they come from; computes none.
 */
@NullMarked
package org.puente.engine.trial;

import org.jspecify.annotations.NullMarked;
