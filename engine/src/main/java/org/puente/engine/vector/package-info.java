/**
 * What profiles say without a fixed place for it, as sparse vectors of small integers: terms of texts, codes,
 * collaborators, each weighted by how telling it is in the corpus of a model.
 *
 * <p>Owns the counting of a corpus and the share of a profile's 256 features that each vector may take. May not judge:
 * what two vectors have in common is worth is for the factors to say.
 */
@NullMarked
package org.puente.engine.vector;

import org.jspecify.annotations.NullMarked;
