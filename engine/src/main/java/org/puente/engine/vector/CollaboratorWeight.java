package org.puente.engine.vector;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

import org.puente.contract.profile.Collaboration;

/**
 * How much a collaborator weighs: {@code SCALE * ln(1 + strength) / df^COMMONNESS} where df profiles name it and its
 * strength is {@code earlier + RECENT * recent} joint projects. Each further project counts less, and whoever has
 * worked with everybody says little of anybody. 1 to about 8,500.
 */
final class CollaboratorWeight {

    static final int SCALE = 1_024;

    /** A recent project tells as much as so many earlier ones. */
    static final int RECENT = 3;

    /** How fast it weighs less, the more profiles name it; 0 for not at all. */
    static final double COMMONNESS = 0.175;

    private final Map<String, Integer> counts;
    private final int absent;

    CollaboratorWeight(SortedMap<String, Integer> counts) {
        this.counts = new HashMap<>(counts);
        this.absent = StatisticsBudget.COLLABORATORS.countOfAbsent(counts);
    }

    int weight(Collaboration collaboration) {
        double log = StrictMath.log1p(strength(collaboration));
        return (int) StrictMath.round(SCALE * log / StrictMath.pow(count(collaboration.with()), COMMONNESS));
    }

    /** Orders collaborators by what is worth keeping: the strongest first, of equally strong ones the rarest. */
    long importance(Collaboration collaboration) {
        return ((long) strength(collaboration) << Integer.SIZE) - count(collaboration.with());
    }

    /** What the weight of this collaborator lacks for being rare to nobody: {@code SCALE * df^COMMONNESS}. */
    int commonness(String collaborator) {
        return (int) StrictMath.round(SCALE * StrictMath.pow(count(collaborator), COMMONNESS));
    }

    private int count(String collaborator) {
        return counts.getOrDefault(collaborator, absent);
    }

    private static int strength(Collaboration collaboration) {
        return collaboration.earlier() + RECENT * collaboration.recent();
    }
}
