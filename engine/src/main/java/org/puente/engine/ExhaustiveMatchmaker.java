package org.puente.engine;

import java.util.Optional;
import java.util.Set;

import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileId;

/** Scores every pair, and so defines what is correct. */
public final class ExhaustiveMatchmaker implements Matchmaker {

    @Override
    public Set<ProfileId> fold(Event event) {
        throw new UnsupportedOperationException("coming");
    }

    @Override
    public Optional<MatchList> list(ProfileId owner) {
        throw new UnsupportedOperationException("coming");
    }

    @Override
    public Optional<Explanation> explain(ProfileId owner, ProfileId candidate) {
        throw new UnsupportedOperationException("coming");
    }

    @Override
    public Set<ProfileId> owners() {
        throw new UnsupportedOperationException("coming");
    }
}
