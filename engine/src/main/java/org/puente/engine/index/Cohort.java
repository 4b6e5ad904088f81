package org.puente.engine.index;

import org.puente.contract.profile.Maturity;
import org.puente.engine.encoding.Codes;
import org.puente.engine.encoding.Encoded;
import org.puente.engine.encoding.Land;
import org.puente.engine.encoding.Steps;

/**
 * What profiles of one side have alike that do not differ but in needs, offers, vectors and in how much they have done.
 * All of a cohort have the same structured points with anybody.
 */
record Cohort(Group group, Codes chains, Steps steps, Codes sdgs, Maturity maturity, Codes languages, Land land,
        boolean hasNeeds, boolean hasOffers, boolean hasTerms, boolean hasCodes, boolean hasHistory,
        boolean seasoned) {

    static Cohort of(Encoded it) {
        return new Cohort(Group.of(it), it.chains(), it.steps(), it.sdgs(), it.maturity(), it.languages(), it.land(),
                !it.needs().isEmpty(), !it.offers().isEmpty(), !it.terms().isEmpty(), !it.codes().isEmpty(),
                it.history().isKnown(), it.history().seasoned());
    }
}
