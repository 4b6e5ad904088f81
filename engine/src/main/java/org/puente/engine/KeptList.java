package org.puente.engine;

import java.util.Optional;

import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.contract.match.Match;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.ProfileKind;
import org.puente.engine.encoding.Encoded;

/** A list that has been asked for and is kept right. */
final class KeptList {

    private final Encoded owner;
    private final Section institutions;
    private final Section valueChains;

    /** An empty one, right while there are no candidates. */
    KeptList(Encoded owner, Model model) {
        this.owner = owner;
        this.institutions = new Section(model.k(), model.fairness());
        this.valueChains = new Section(model.k(), Fairness.OFF);
    }

    Encoded owner() {
        return owner;
    }

    /** Whether what becomes of this candidate, with this score, could matter here. O(k). */
    boolean concerns(Encoded candidate, int score) {
        return section(candidate.id()).concerns(candidate.id(), score, candidate.history().newcomer());
    }

    /** Takes in what has become of a candidate: a match, or nothing if it may not be suggested. O(k). */
    Effect reconsider(Encoded candidate, Optional<Match> now) {
        return section(candidate.id()).reconsider(candidate.id(), now, candidate.history().newcomer());
    }

    /** Forgets a candidate that there is no longer. O(k). */
    Effect remove(ProfileId candidate) {
        return section(candidate).reconsider(candidate, Optional.empty(), false);
    }

    MatchList under(String model) {
        return new MatchList(owner.id(), model, institutions.matches(), valueChains.matches());
    }

    private Section section(ProfileId candidate) {
        return candidate.kind() == ProfileKind.INSTITUTION ? institutions : valueChains;
    }
}
