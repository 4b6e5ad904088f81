/**
 * The reference: scores every pair, and so defines which lists are correct.
 *
 * <p>Owns the lists that it has built. May know no index and no other matchmaker: whatever skips pairs is tested
 * against this package.
 */
@NullMarked
package org.puente.engine.exhaustive;

import org.jspecify.annotations.NullMarked;
