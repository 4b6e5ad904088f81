/**
 * The signing key of this installation, and the bearer tokens that it writes to its data folder. Owns {@code keys} and
 * {@code tokens} there; only the owner of the folder may read either.
 */
@NullMarked
package org.puente.standalone.keys;

import org.jspecify.annotations.NullMarked;
