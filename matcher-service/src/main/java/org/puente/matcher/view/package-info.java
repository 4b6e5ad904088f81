/**
 * MongoDB as a view of the log. A projector tails the topics and writes single documents guarded by
 * their offset; whatever the store forgets it writes again. Nothing is computed from the store.
 */
@NullMarked
package org.puente.matcher.view;

import org.jspecify.annotations.NullMarked;
