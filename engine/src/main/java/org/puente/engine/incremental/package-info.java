/**
 * The answers of the exhaustive matchmaker, kept up event by event: upper bounds rule out most pairs, lists keep a
 * reserve, and both sides know in which lists each profile is.
 */
@NullMarked
package org.puente.engine.incremental;

import org.jspecify.annotations.NullMarked;
