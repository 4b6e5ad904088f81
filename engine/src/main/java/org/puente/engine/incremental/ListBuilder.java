package org.puente.engine.incremental;

import org.puente.engine.index.Search;
import org.puente.engine.pair.PairEvaluator;
import org.puente.engine.profile.EncodedProfile;

/**
 * Builds lists by a search for all of an owner's candidates; keeps none of them. For any thread.
 *
 * @param owners     the side that owners' slots belong to
 * @param candidates of the opposite side: all, or some
 */
record ListBuilder(SideProfiles owners, SideProfiles candidates, PairEvaluator evaluator) {

    /** A list without candidates, exact while there are none. */
    MaintainedList empty(int owner) {
        return new MaintainedList(evaluator.model(), evaluator.isAvailable(owners.at(owner)));
    }

    /** The exact list of an owner. */
    MaintainedList build(int owner) {
        return candidates.searches().with(search -> build(owner, search));
    }

    /** As {@link #build(int)}, with a search over the candidates that the caller owns. */
    MaintainedList build(int owner, Search search) {
        MaintainedList list = empty(owner);
        EncodedProfile profile = owners.at(owner);
        if (evaluator.isAvailable(profile)) {
            search.candidates(profile, new ListConstruction(profile, list, evaluator, candidates));
        }
        return list;
    }
}
