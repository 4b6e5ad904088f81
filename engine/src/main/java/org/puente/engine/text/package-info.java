/**
 * Turns the free texts of profiles into term frequencies: stems of words, and concepts of the vocabulary by any of
 * their names.
 *
 * <p>Owns the analyser of each language, the only use of Lucene, and the limits on what a text may cost. Stateless
 * after the names are loaded. May not weigh terms: that is the vector space's part.
 */
@NullMarked
package org.puente.engine.text;

import org.jspecify.annotations.NullMarked;
