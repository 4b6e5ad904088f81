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

/**
 * The lists that have been read, each exact until it is dropped. Every change adds the owners of lists that may read
 * differently to {@code changed}.
 */
final class ComputedLists {

    private final PairEvaluator evaluator;
    private final Population population;
    private final Map<ProfileId, ComputedList> lists = new HashMap<>();

    ComputedLists(PairEvaluator evaluator, Population population) {
        this.evaluator = evaluator;
        this.population = population;
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    /** The list of an owner, built if it is not kept, at the cost of a score for each profile of the opposite side. */
    MatchList list(EncodedProfile owner) {
        return lists.computeIfAbsent(owner.id(), fresh -> build(owner)).under(evaluator.model().version());
    }

    /** Evaluates a candidate anew for each lists, at the cost of a score for each. */
    void reconsider(EncodedProfile candidate, Set<ProfileId> changed) {
        apply(list -> reconsider(list, candidate), changed);
    }

    /** Evaluates a candidate anew for one list, if that is kept. */
    void reconsider(ProfileId owner, EncodedProfile candidate, Set<ProfileId> changed) {
        ComputedList list = lists.get(owner);
        if (list == null) {
            return;
        }
        Effect effect = reconsider(list, candidate);
        if (effect != Effect.NONE) {
            changed.add(owner);
        }
        if (effect == Effect.LOST) {
            lists.remove(owner);
        }
    }

    void remove(ProfileId candidate, Set<ProfileId> changed) {
        apply(list -> list.remove(candidate), changed);
    }

    void drop(ProfileId owner, Set<ProfileId> changed) {
        if (lists.remove(owner) != null) {
            changed.add(owner);
        }
    }

    private ComputedList build(EncodedProfile owner) {
        ComputedList list = new ComputedList(owner, evaluator.model());
        for (EncodedProfile candidate : population.of(owner.side().opposite())) {
            reconsider(list, candidate);
        }
        return list;
    }

    private Effect reconsider(ComputedList list, EncodedProfile candidate) {
        int score = evaluator.score(list.owner(), candidate);
        if (!list.concerns(candidate, score)) {
            return Effect.NONE;
        }
        return list.reconsider(candidate, evaluator.match(list.owner(), candidate, score));
    }

    private void apply(Function<ComputedList, Effect> change, Set<ProfileId> changed) {
        for (Iterator<ComputedList> each = lists.values().iterator(); each.hasNext();) {
            ComputedList list = each.next();
            Effect effect = change.apply(list);
            if (effect != Effect.NONE) {
                changed.add(list.owner().id());
            }
            if (effect == Effect.LOST) {
                each.remove();
            }
        }
    }
}
