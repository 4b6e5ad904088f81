package org.puente.contract.decision;

import java.util.Optional;

import org.puente.contract.profile.ProfileId;

/** The key of a decision: one standing verdict per pair and actor. */
public record DecisionKey(Pair pair, Actor actor) {

    /** {@code kind/slug~kind/slug/actor}. */
    public String key() {
        return pair + "/" + actor.code();
    }

    /** Reads what {@link #key} writes; empty for anything else. */
    public static Optional<DecisionKey> parse(String key) {
        int tilde = key.indexOf('~');
        int slash = key.lastIndexOf('/');
        if (tilde < 0 || slash < tilde) {
            return Optional.empty();
        }
        return ProfileId.parse(key.substring(0, tilde))
                .flatMap(first -> ProfileId.parse(key.substring(tilde + 1, slash))
                        .filter(second -> first.compareTo(second) < 0)
                        .flatMap(second -> Actor.of(key.substring(slash + 1))
                                .map(actor -> new DecisionKey(new Pair(first, second), actor))));
    }
}
