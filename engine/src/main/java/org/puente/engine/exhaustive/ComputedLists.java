package org.puente.engine.exhaustive;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.pair.PairEvaluator;
import org.puente.engine.profile.EncodedProfile;

/** The lists that have been asked for, each either right or given up. Every change adds the owners it concerns. */
final class ComputedLists {

    private final PairEvaluator judge;
    private final Population population;
    private final Map<ProfileId, ComputedList> lists = new HashMap<>();

    ComputedLists(PairEvaluator judge, Population population) {
        this.judge = judge;
        this.population = population;
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    /** Makes it if it is not kept: a score for each profile of the opposite side. */
    MatchList list(EncodedProfile owner) {
        return lists.computeIfAbsent(owner.id(), fresh -> make(owner)).under(judge.model().version());
    }

    /** A score for each kept list. */
    void reconsider(EncodedProfile candidate, Set<ProfileId> named) {
        apply(list -> reconsider(list, candidate), named);
    }

    void reconsider(ProfileId owner, EncodedProfile candidate, Set<ProfileId> named) {
        ComputedList list = lists.get(owner);
        if (list == null) {
            return;
        }
        Effect effect = reconsider(list, candidate);
        if (effect != Effect.NONE) {
            named.add(owner);
        }
        if (effect == Effect.LOST) {
            lists.remove(owner);
        }
    }

    void remove(ProfileId candidate, Set<ProfileId> named) {
        apply(list -> list.remove(candidate), named);
    }

    void giveUp(ProfileId owner, Set<ProfileId> named) {
        if (lists.remove(owner) != null) {
            named.add(owner);
        }
    }

    private ComputedList make(EncodedProfile owner) {
        ComputedList list = new ComputedList(owner, judge.model());
        for (EncodedProfile candidate : population.of(owner.side().opposite())) {
            reconsider(list, candidate);
        }
        return list;
    }

    private Effect reconsider(ComputedList list, EncodedProfile candidate) {
        int score = judge.score(list.owner(), candidate);
        if (!list.concerns(candidate, score)) {
            return Effect.NONE;
        }
        return list.reconsider(candidate, judge.match(list.owner(), candidate, score));
    }

    private void apply(Function<ComputedList, Effect> change, Set<ProfileId> named) {
        for (Iterator<ComputedList> all = lists.values().iterator(); all.hasNext();) {
            ComputedList list = all.next();
            Effect effect = change.apply(list);
            if (effect != Effect.NONE) {
                named.add(list.owner().id());
            }
            if (effect == Effect.LOST) {
                all.remove();
            }
        }
    }
}
