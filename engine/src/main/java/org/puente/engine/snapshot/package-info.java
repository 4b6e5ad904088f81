/**
 * What a matchmaker knows at one moment, as a value and as bytes, so that another one goes on from there.
 *
 * <p>Owns the format. Only ever a shortcut: whoever finds a snapshot damaged, or is not sure of it, folds the log
 * instead.
 */
@NullMarked
package org.puente.engine.snapshot;

import org.jspecify.annotations.NullMarked;
