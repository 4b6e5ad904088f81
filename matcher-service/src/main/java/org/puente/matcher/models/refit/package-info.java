/**
 * Fits the model in force to the corpus once the corpus has doubled. Owns nothing: a fitted model counts once it is on
 * the log.
 */
@NullMarked
package org.puente.matcher.models.refit;

import org.jspecify.annotations.NullMarked;
