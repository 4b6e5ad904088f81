/**
 * The vector space model: terms of texts, codes and collaborators of profiles as sparse vectors of small integers,
 * weighted by the corpus statistics of a model.
 *
 * <p>Owns the counting of a corpus and the share of a profile's 256 features that each vector may take. May not score
 * pairs: that is the factors' part. More than twelve types, since the statistics, their limits and the weights made of
 * them are package-private and used by one another.
 */
@NullMarked
package org.puente.engine.vector;

import org.jspecify.annotations.NullMarked;
