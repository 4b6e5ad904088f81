package org.puente.engine.index;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.puente.contract.vocabulary.Side;
import org.puente.engine.encoding.Encoded;
import org.puente.engine.factor.Anatomy;

/**
 * What one profile has with the profiles of the other side, whatever features it shares with them: with each cohort, and by
 * the traits of each slot.
 */
final class Cohesion {

    private final Shelf shelf;
    private final Anatomy anatomy;
    private int[] bases = new int[0];
    private int[] bounds = new int[0];
    /** Of each trait by which slots differ: points by kind, and kinds by slot. */
    private final int[][] points;
    private final int[][] kinds;
    private int varied;

    Cohesion(Shelf shelf, Anatomy anatomy) {
        this.shelf = shelf;
        this.anatomy = anatomy;
        points = new int[shelf.traits.size()][];
        kinds = new int[shelf.traits.size()][];
    }

    /** Takes another profile. Compares it with each cohort and with one of each kind of each trait. */
    void with(Encoded it) {
        int uniform = compareTraits(it);
        Rows rows = shelf.rows;
        if (bases.length < rows.cohorts()) {
            bases = new int[rows.cohorts() + 8];
            bounds = new int[bases.length];
        }
        for (int number = 0; number < rows.cohorts(); number++) {
            Cohort cohort = rows.cohort(number);
            bases[number] = uniform + anatomy.unmet(it, cohort.hasNeeds(), cohort.hasOffers());
            bounds[number] = bases[number] + silence(it, cohort);
        }
    }

    /** Points for all but vectors, history and needs and offers that meet: exact. */
    int base(int slot) {
        return bases[shelf.rows.numberOf(Rows.rowOf(slot))] + structured(slot);
    }

    /**
     * Sets these, of all slots, to the same with what either's silence brings, and what the profile has done across the ocean
     * where it counts: upper bounds.
     */
    void bound(int[] sums) {
        Rows rows = shelf.rows;
        for (int row = 0; row < rows.size(); row++) {
            Arrays.fill(sums, Rows.start(row), Rows.start(row + 1), bounds[rows.numberOf(row)]);
        }
        int end = shelf.end();
        for (int i = 0; i < varied; i++) {
            int[] its = kinds[i];
            int[] worth = points[i];
            for (int slot = 0; slot < end; slot++) {
                sums[slot] += worth[its[slot]];
            }
        }
    }

    /** Ties by what the profile has done across the ocean, as far as it counts with this cohort. */
    static long across(Encoded it, Cohort cohort) {
        return it.side() == Side.EU || cohort.seasoned() ? Anatomy.across(it.side(), it.history()) : 0;
    }

    private int structured(int slot) {
        int sum = 0;
        for (int i = 0; i < varied; i++) {
            sum += points[i][kinds[i][slot]];
        }
        return sum;
    }

    /** Returns the points for traits that all slots have alike. */
    private int compareTraits(Encoded it) {
        varied = 0;
        int uniform = 0;
        for (Trait trait : shelf.traits) {
            int[] byKind = trait.points(it);
            if (trait.isUniform()) {
                uniform += IntStream.of(byKind).sum();
            } else {
                points[varied] = byKind;
                kinds[varied] = trait.kind();
                varied++;
            }
        }
        return uniform;
    }

    private int silence(Encoded it, Cohort cohort) {
        int themes = anatomy.theme(cohort.hasTerms() && !it.terms().isEmpty() ? 0 : -1,
                cohort.hasCodes() && !it.codes().isEmpty() ? 0 : -1);
        return themes + (cohort.hasHistory() && it.history().isKnown()
                ? shelf.gains.ties(across(it, cohort))
                : anatomy.networkUnknown() + Gains.ROUNDING);
    }
}
