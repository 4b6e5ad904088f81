/**
 * A file that saves a start most of the fold and of the matching.
 *
 * <p>Owns the file, when it is written, and when it must not be believed. Only ever a shortcut: without it the log is
 * folded from its beginning, and that comes to the same.
 */
@NullMarked
package org.puente.matcher.snapshots;

import org.jspecify.annotations.NullMarked;
