/**
 * The key that this installation signs with, and the tokens that it hands to whoever can read its data folder. Owns
 * {@code keys} and {@code tokens} there; both are for their owner's eyes only.
 */
@NullMarked
package org.puente.standalone.keys;

import org.jspecify.annotations.NullMarked;
