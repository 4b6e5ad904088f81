/**
 * The controlled vocabularies of profiles: countries and sides, value chains, chain steps, actor classes, Sustainable
 * Development Goals, territories and languages, with labels in es, pt, en and fr.
 *
 * <p>Owns which codes exist; knows nothing of profiles.
 */
@NullMarked
package org.puente.contract.vocabulary;

import org.jspecify.annotations.NullMarked;
