package org.puente.engine.vector;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

import org.puente.contract.profile.Collaboration;

/**
 * The weight of a collaborator in a profile: {@code SCALE * ln(1 + strength) / df^COMMONNESS}, where df profiles name
 * the collaborator and strength is {@code earlier + RECENT * recent} joint projects. Each further project adds less,
 * and a collaborator of many profiles tells little about any of them. 1 to about 8,500.
 */
final class CollaboratorWeight {

    static final int SCALE = 1_024;

    /** Earlier projects that a recent project counts as. */
    static final int RECENT = 3;

    /** Exponent of the document frequency; 0 would weigh all collaborators alike. */
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

    /** The sort key of collaborators, the highest kept first: by strength, then by rarity. */
    long importance(Collaboration collaboration) {
        return ((long) strength(collaboration) << Integer.SIZE) - count(collaboration.with());
    }

    /** The factor that undoes a weight's reduction for commonness: {@code SCALE * df^COMMONNESS}, in 1024ths. */
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
