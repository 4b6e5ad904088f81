/**
 * Encodes profiles for scoring: small integers, bit masks and sparse vectors, made once per change of a profile.
 *
 * <p>Owns the limits on a profile's memory (at most 256 features, no text) and the dictionaries of integers and words.
 * May not score pairs: that is the factors' part. More than twelve types: each small part of a profile is a value of
 * its own, and most of them write and read themselves package-privately.
 */
@NullMarked
package org.puente.engine.profile;

import org.jspecify.annotations.NullMarked;
