package org.puente.engine.pair;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.puente.contract.decision.Actor;
import org.puente.contract.decision.Pair;
import org.puente.contract.decision.PairState;
import org.puente.contract.decision.Verdict;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.snapshot.StandingVerdict;

/** The standing verdicts: where each pair stands, and how many agreed partnerships each profile has. */
public final class Decisions {

    private final Map<Pair, Map<Actor, Verdict>> verdicts = new HashMap<>();
    private final Map<ProfileId, Integer> agreed = new HashMap<>();

    /** Starts with these verdicts. */
    public Decisions(List<StandingVerdict> standing) {
        standing.forEach(it -> put(it.pair(), it.actor(), it.verdict()));
    }

    /** All verdicts, in no order. */
    public List<StandingVerdict> all() {
        List<StandingVerdict> all = new ArrayList<>();
        verdicts.forEach((pair, standing) -> standing
                .forEach((actor, verdict) -> all.add(new StandingVerdict(pair, actor, verdict))));
        return all;
    }

    /** The state of the pair of two profiles, without an allocation while no verdict stands. */
    PairState state(ProfileId one, ProfileId other) {
        return verdicts.isEmpty() ? PairState.OPEN : state(Pair.of(one, other));
    }

    PairState state(Pair pair) {
        Map<Actor, Verdict> standing = verdicts.get(pair);
        return standing == null ? PairState.OPEN : PairState.of(standing);
    }

    /**
     * How many agreed pairs a profile has, pairs with unknown profiles included: an agreement stands until it is taken
     * back.
     */
    int agreements(ProfileId id) {
        return agreed.isEmpty() ? 0 : agreed.getOrDefault(id, 0);
    }

    /** Sets an actor's verdict on a pair; null if the actor takes it back. */
    public void put(Pair pair, Actor actor, @Nullable Verdict verdict) {
        boolean before = state(pair) == PairState.AGREED;
        Map<Actor, Verdict> standing = verdicts.computeIfAbsent(pair, fresh -> new EnumMap<>(Actor.class));
        if (verdict == null) {
            standing.remove(actor);
        } else {
            standing.put(actor, verdict);
        }
        if (standing.isEmpty()) {
            verdicts.remove(pair);
        }
        boolean after = state(pair) == PairState.AGREED;
        if (before != after) {
            count(pair.first(), after ? 1 : -1);
            count(pair.second(), after ? 1 : -1);
        }
    }

    private void count(ProfileId id, int change) {
        agreed.merge(id, change, (a, b) -> a + b == 0 ? null : a + b);
    }
}
