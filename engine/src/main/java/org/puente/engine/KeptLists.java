package org.puente.engine;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.encoding.Encoded;

/** The lists that have been asked for, each either right or given up. Every change adds the owners it concerns. */
final class KeptLists {

    private final Judge judge;
    private final Population population;
    private final Map<ProfileId, KeptList> lists = new HashMap<>();

    KeptLists(Judge judge, Population population) {
        this.judge = judge;
        this.population = population;
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    /** Makes it if it is not kept: a score for each profile of the opposite side. */
    MatchList list(Encoded owner) {
        return lists.computeIfAbsent(owner.id(), fresh -> make(owner)).under(judge.model().version());
    }

    /** A score for each kept list. */
    void reconsider(Encoded candidate, Set<ProfileId> named) {
        apply(list -> reconsider(list, candidate), named);
    }

    void reconsider(ProfileId owner, Encoded candidate, Set<ProfileId> named) {
        KeptList list = lists.get(owner);
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

    private KeptList make(Encoded owner) {
        KeptList list = new KeptList(owner, judge.model());
        for (Encoded candidate : population.of(owner.side().opposite())) {
            reconsider(list, candidate);
        }
        return list;
    }

    private Effect reconsider(KeptList list, Encoded candidate) {
        int score = judge.score(list.owner(), candidate);
        if (!list.concerns(candidate, score)) {
            return Effect.NONE;
        }
        return list.reconsider(candidate, judge.match(list.owner(), candidate, score));
    }

    private void apply(Function<KeptList, Effect> change, Set<ProfileId> named) {
        for (Iterator<KeptList> all = lists.values().iterator(); all.hasNext();) {
            KeptList list = all.next();
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
