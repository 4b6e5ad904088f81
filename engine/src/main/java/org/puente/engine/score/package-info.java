/**
 * What makes two profiles suit each other: one small class for each factor, with its formula, range, source and what it
 * does on missing data.
 *
 * <p>Owns the list of factors and their codes. A factor reads two encoded profiles and nothing else; how much it counts
 * is for the model to say.
 */
@NullMarked
package org.puente.engine.score;

import org.jspecify.annotations.NullMarked;
