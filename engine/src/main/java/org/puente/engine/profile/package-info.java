/**
 * Profiles as scoring reads them: small integers and bit masks, encoded once per change of a profile.
 *
 * <p>Owns the bounds on what a profile may weigh in memory (at most 256 features, no text) and the correspondence of
 * integers and words. May not judge: what a feature is worth is for the factors to say.
 */
@NullMarked
package org.puente.engine.profile;

import org.jspecify.annotations.NullMarked;
