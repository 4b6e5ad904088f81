package org.puente.engine.incremental;

import java.util.Set;

import org.puente.contract.profile.ProfileId;
import org.puente.engine.index.OwnerVisitor;
import org.puente.engine.index.Search;
import org.puente.engine.pair.PairEvaluator;
import org.puente.engine.profile.EncodedProfile;

/**
 * Adds candidates to the lists of one side and removes them, adding the owners whose lists may read differently to
 * {@code changed}.
 *
 * @param owners     the side that the lists belong to
 * @param candidates the opposite side
 */
record ListUpdater(SideProfiles owners, SideProfiles candidates, PairEvaluator evaluator, MaintainedLists lists) {

    /** Adds a candidate to every list that takes it. */
    void enter(int candidate, Set<ProfileId> changed) {
        EncodedProfile profile = candidates.at(candidate);
        if (lists.size() > 0 && evaluator.isAvailable(profile)) {
            owners.searches().primary().owners(profile, (owner, score) -> enter(owner, candidate, score, changed));
        }
    }

    /**
     * Removes a candidate from all lists; returns the owners whose lists held it, yet to be {@link #settle settled}.
     */
    SlotSet leave(int candidate, Set<ProfileId> changed) {
        SlotSet left = lists.removeMemberships(candidate);
        left.forEach(owner -> remove(owner, candidate, changed));
        return left;
    }

    /** Evaluates one candidate anew for one list, if there is such a list. */
    void reconsider(int owner, int candidate, Set<ProfileId> changed) {
        if (lists.get(owner) == null) {
            return;
        }
        remove(owner, candidate, changed);
        EncodedProfile profile = candidates.at(candidate);
        if (evaluator.isAvailable(profile)) {
            enter(owner, candidate, evaluator.score(owners.at(owner), profile), changed);
        }
        settle(owner, changed);
    }

    /** Drops the lists among these that have lost more candidates than their reserves hold. */
    void settle(SlotSet left, Set<ProfileId> changed) {
        left.forEach(owner -> settle(owner, changed));
    }

    /** Passes the owners whose lists would take a candidate and do not hold it yet. Changes nothing; any thread. */
    void owners(int candidate, Search search, OwnerVisitor visitor) {
        EncodedProfile profile = candidates.at(candidate);
        if (evaluator.isAvailable(profile)) {
            search.owners(profile, (owner, score) -> {
                if (takes(owner, candidate, score) && !lists.holds(owner, candidate)) {
                    visitor.visit(owner, score);
                }
            });
        }
    }

    /** Adds a candidate that {@link #owners} has passed, unless candidates added since have raised the threshold. */
    void offer(int owner, int candidate, int score) {
        if (lists.takes(owner, candidate, score)) {
            lists.enter(owner, candidate, score);
        }
    }

    private void enter(int owner, int candidate, int score, Set<ProfileId> changed) {
        if (takes(owner, candidate, score) && lists.enter(owner, candidate, score)) {
            changed.add(owners.at(owner).id());
        }
    }

    private void remove(int owner, int candidate, Set<ProfileId> changed) {
        if (lists.remove(owner, candidate)) {
            changed.add(owners.at(owner).id());
        }
    }

    private void settle(int owner, Set<ProfileId> changed) {
        MaintainedList list = lists.get(owner);
        if (list != null && list.isLost()) {
            lists.drop(owner);
            changed.add(owners.at(owner).id());
        }
    }

    private boolean takes(int owner, int candidate, int score) {
        return lists.takes(owner, candidate, score)
                && evaluator.permits(owners.at(owner), candidates.at(candidate), score);
    }
}
