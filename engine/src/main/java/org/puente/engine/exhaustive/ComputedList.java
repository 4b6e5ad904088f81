package org.puente.engine.exhaustive;

import java.util.Optional;

import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.contract.match.Match;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.ProfileKind;
import org.puente.engine.profile.EncodedProfile;

/** A list that is kept exact candidate by candidate, in two halves: institutions and value chains. */
final class ComputedList {

    private final EncodedProfile owner;
    private final NewcomerTopK institutions;
    private final NewcomerTopK valueChains;

    /** An empty list, exact while there are no candidates. */
    ComputedList(EncodedProfile owner, Model model) {
        this.owner = owner;
        this.institutions = new NewcomerTopK(model.k(), model.fairness());
        this.valueChains = new NewcomerTopK(model.k(), Fairness.OFF);
    }

    EncodedProfile owner() {
        return owner;
    }

    /** Whether a candidate with this score could change the list, or is in it. O(k). */
    boolean concerns(EncodedProfile candidate, int score) {
        return half(candidate.id()).concerns(candidate.id(), score, candidate.history().newcomer());
    }

    /** Sets the match of a candidate; empty if the rules refuse it. O(k). */
    Effect reconsider(EncodedProfile candidate, Optional<Match> now) {
        return half(candidate.id()).reconsider(candidate.id(), now, candidate.history().newcomer());
    }

    /** Removes a candidate that no longer exists. O(k). */
    Effect remove(ProfileId candidate) {
        return half(candidate).reconsider(candidate, Optional.empty(), false);
    }

    /** The list as its owner reads it, under this version of the model. */
    MatchList under(String model) {
        return new MatchList(owner.id(), model, institutions.matches(), valueChains.matches());
    }

    private NewcomerTopK half(ProfileId candidate) {
        return candidate.kind() == ProfileKind.INSTITUTION ? institutions : valueChains;
    }
}
