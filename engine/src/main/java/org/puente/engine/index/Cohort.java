package org.puente.engine.index;

import org.puente.engine.profile.EncodedProfile;

/**
 * What profiles of one side have alike that compete for the same places and state the same kinds of things: where two
 * say nothing, all of a cohort have the same points with anybody. A profile may come to belong to another one.
 *
 * @param band of the {@linkplain CollaborationBounds#band points} that their experience across the ocean brings. These
 *             decide most of who is in lists, so a cohort's bounds are alike, and so are the thresholds of its lists
 */
record Cohort(CandidateGroup group, boolean hasNeeds, boolean hasOffers, boolean hasTerms, boolean hasCodes,
        boolean hasHistory,
        boolean seasoned, int band) {

    static Cohort of(EncodedProfile it, int band) {
        return new Cohort(CandidateGroup.of(it), !it.needs().isEmpty(), !it.offers().isEmpty(), !it.terms().isEmpty(),
                !it.codes().isEmpty(), it.history().isKnown(), it.history().seasoned(), band);
    }
}
