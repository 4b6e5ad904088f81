package org.puente.engine.index;

import java.util.EnumMap;
import java.util.Map;

import org.puente.contract.vocabulary.Side;
import org.puente.engine.encoding.Encoded;
import org.puente.engine.factor.Anatomy;

/** What one profile has with each cohort of the other side, whatever features it shares with single ones. */
final class Cohesion {

    private final Shelf shelf;
    private final Gains gains;
    private final Anatomy anatomy;
    private int[] bases = new int[0];
    private int[] bounds = new int[0];
    private final Map<Group, Integer> highest = new EnumMap<>(Group.class);

    Cohesion(Shelf shelf, Anatomy anatomy) {
        this.shelf = shelf;
        this.gains = shelf.gains;
        this.anatomy = anatomy;
    }

    /** Takes another profile, whose common parts are of these squared lengths. Compares it with one of each cohort. */
    void with(Encoded it, long terms, long codes, long collaborators) {
        int end = shelf.cohorts.end();
        if (bases.length < end) {
            bases = new int[end + (end >> 1)];
            bounds = new int[bases.length];
        }
        highest.clear();
        for (int number = 0; number < end; number++) {
            Cohort cohort = shelf.cohorts.at(number);
            if (cohort != null) {
                Encoded example = shelf.cohorts.example(number);
                bases[number] = anatomy.structured(it, example) + anatomy.unmet(it, example);
                bounds[number] = bases[number] + themes(it, cohort, terms, codes)
                        + network(it, cohort, collaborators);
                highest.merge(cohort.group(), bounds[number], Math::max);
            }
        }
    }

    /** Points for all but vectors, history and needs and offers that meet: exact. */
    int base(int cohort) {
        return bases[cohort];
    }

    /** The same, with all that the profile brings to every pair, and what is neutral: an upper bound. */
    int bound(int cohort) {
        return bounds[cohort];
    }

    /** The highest bound of all. */
    int highest() {
        return highest.values().stream().mapToInt(Integer::intValue).max().orElse(Shelf.NEVER);
    }

    /** What a slot needs beside its cohort at least, so that some group could reach its floor. */
    int lacking(Contest contest) {
        int least = Shelf.CLOSED;
        for (Group group : Group.values()) {
            least = Math.min(least, contest.floor(group) - highest.getOrDefault(group, Shelf.NEVER));
        }
        return least;
    }

    /** Ties by what the profile has done across the ocean, as far as it counts with this cohort. */
    static long across(Encoded it, Cohort cohort) {
        return it.side() == Side.EU || cohort.seasoned() ? Anatomy.across(it.side(), it.history()) : 0;
    }

    private int themes(Encoded it, Cohort cohort, long terms, long codes) {
        boolean hasTerms = cohort.hasTerms() && !it.terms().isEmpty();
        boolean hasCodes = cohort.hasCodes() && !it.codes().isEmpty();
        return anatomy.theme(hasTerms ? 0 : -1, hasCodes ? 0 : -1)
                + gains.commonThemes(hasTerms ? terms : 0, hasCodes ? codes : 0);
    }

    private int network(Encoded it, Cohort cohort, long collaborators) {
        return cohort.hasHistory() && it.history().isKnown()
                ? gains.commonPaths(collaborators) + gains.ties(across(it, cohort))
                : anatomy.networkUnknown() + Gains.ROUNDING;
    }
}
