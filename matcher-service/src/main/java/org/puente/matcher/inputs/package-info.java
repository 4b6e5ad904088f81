/**
 * The fold: every record of the input topics, from the beginning, into {@code matching}.
 *
 * <p>Owns what has been folded and which records were rejected. Commits nothing, writes nothing.
 */
@NullMarked
package org.puente.matcher.inputs;

import org.jspecify.annotations.NullMarked;
