/**
 * MongoDB as a view of the log. A projector tails the topics and writes single documents guarded by their offset;
 * whatever the store forgets it writes again. Nothing is computed from the store.
 *
 * <p>Each view makes its indexes whenever it begins. A store that refuses one keeps the service from becoming ready;
 * one that takes them without using them, as the embedded one does, answers the same, only slower.
 */
@NullMarked
package org.puente.matcher.readmodel;

import org.jspecify.annotations.NullMarked;
