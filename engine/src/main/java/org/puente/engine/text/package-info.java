/**
 * What profiles say in words, as terms with frequencies: stems of words, and concepts of the vocabulary under whatever
 * name they are given.
 *
 * <p>Owns the choice of an analyser for each language, the only use of Lucene, and the bounds on what a text may cost.
 * Keeps nothing of what it reads. May not judge: what a term is worth is not known here.
 */
@NullMarked
package org.puente.engine.text;

import org.jspecify.annotations.NullMarked;
