package org.puente.engine;

import java.util.Optional;

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
    KeptList(Encoded owner, int places) {
        this.owner = owner;
        this.institutions = new Section(places);
        this.valueChains = new Section(places);
    }

    Encoded owner() {
        return owner;
    }

    boolean concerns(ProfileId candidate, int score) {
        return section(candidate).concerns(candidate, score);
    }

    Section.Effect reconsider(ProfileId candidate, Optional<Match> now) {
        return section(candidate).reconsider(candidate, now);
    }

    MatchList under(String model) {
        return new MatchList(owner.id(), model, institutions.matches(), valueChains.matches());
    }

    private Section section(ProfileId candidate) {
        return candidate.kind() == ProfileKind.INSTITUTION ? institutions : valueChains;
    }
}
