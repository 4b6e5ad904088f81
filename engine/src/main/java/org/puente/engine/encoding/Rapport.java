package org.puente.engine.encoding;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

import org.puente.contract.profile.Collaboration;

/**
 * How much a collaborator weighs: {@code SCALE * ln(1 + earlier + RECENT * recent) / df^COMMONNESS} where df profiles name it.
 * Each further project counts less, and whoever has worked with everybody says little of anybody. 1 to about 2,100.
 */
final class Rapport {

    static final int SCALE = 256;

    /** A recent project tells as much as so many earlier ones. */
    static final int RECENT = 3;

    /** How fast it weighs less, the more profiles name it; 0 for not at all. */
    static final double COMMONNESS = 0.25;

    private final Map<String, Integer> counts;
    private final int absent;

    Rapport(SortedMap<String, Integer> counts) {
        this.counts = new HashMap<>(counts);
        this.absent = Allowance.COLLABORATORS.countOfAbsent(counts);
    }

    int of(Collaboration collaboration) {
        int count = counts.getOrDefault(collaboration.with(), absent);
        double projects = 1.0 + collaboration.earlier() + RECENT * collaboration.recent();
        return (int) StrictMath.round(SCALE * StrictMath.log(projects) / StrictMath.pow(count, COMMONNESS));
    }
}
