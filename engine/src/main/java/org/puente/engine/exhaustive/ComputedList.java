package org.puente.engine.exhaustive;

import java.util.Optional;

import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.contract.match.Match;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.ProfileKind;
import org.puente.engine.profile.EncodedProfile;

/** A list that has been asked for and is kept right. */
final class ComputedList {

    private final EncodedProfile owner;
    private final NewcomerTopK institutions;
    private final NewcomerTopK valueChains;

    /** An empty one, right while there are no candidates. */
    ComputedList(EncodedProfile owner, Model model) {
        this.owner = owner;
        this.institutions = new NewcomerTopK(model.k(), model.fairness());
        this.valueChains = new NewcomerTopK(model.k(), Fairness.OFF);
    }

    EncodedProfile owner() {
        return owner;
    }

    /** Whether what becomes of this candidate, with this score, could matter here. O(k). */
    boolean concerns(EncodedProfile candidate, int score) {
        return section(candidate.id()).concerns(candidate.id(), score, candidate.history().newcomer());
    }

    /** Takes in what has become of a candidate: a match, or nothing if it may not be suggested. O(k). */
    Effect reconsider(EncodedProfile candidate, Optional<Match> now) {
        return section(candidate.id()).reconsider(candidate.id(), now, candidate.history().newcomer());
    }

    /** Forgets a candidate that there is no longer. O(k). */
    Effect remove(ProfileId candidate) {
        return section(candidate).reconsider(candidate, Optional.empty(), false);
    }

    MatchList under(String model) {
        return new MatchList(owner.id(), model, institutions.matches(), valueChains.matches());
    }

    private NewcomerTopK section(ProfileId candidate) {
        return candidate.kind() == ProfileKind.INSTITUTION ? institutions : valueChains;
    }
}
