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
    private int[] structured = new int[0];
    private int uniform;

    Cohesion(Shelf shelf, Anatomy anatomy) {
        this.shelf = shelf;
        this.anatomy = anatomy;
    }

    /** Takes another profile. Compares it with one of each cohort and with one of each kind of each trait. */
    void with(Encoded it) {
        compareTraits(it);
        int end = shelf.cohorts.end();
        if (bases.length < end) {
            bases = new int[end + (end >> 1)];
            bounds = new int[bases.length];
        }
        for (int number = 0; number < end; number++) {
            Cohort cohort = shelf.cohorts.at(number);
            if (cohort != null) {
                Encoded example = shelf.cohorts.example(number);
                bases[number] = uniform + anatomy.unmet(it, example);
                bounds[number] = bases[number] + silence(it, cohort);
            }
        }
    }

    /** Points for all but vectors, history and needs and offers that meet: exact. */
    int base(int slot) {
        return bases[shelf.numbers[slot]] + structured[slot];
    }

    /** The same, with what the profile has done across the ocean where it counts: an upper bound. */
    int bound(int slot) {
        return bounds[shelf.numbers[slot]] + structured[slot];
    }

    /** Sets these to the bounds of all slots. */
    void bound(int[] sums) {
        int[] numbers = shelf.numbers;
        for (int slot = 0, end = shelf.end(); slot < end; slot++) {
            sums[slot] = structured[slot] + bounds[numbers[slot]];
        }
    }

    /** Ties by what the profile has done across the ocean, as far as it counts with this cohort. */
    static long across(Encoded it, Cohort cohort) {
        return it.side() == Side.EU || cohort.seasoned() ? Anatomy.across(it.side(), it.history()) : 0;
    }

    private void compareTraits(Encoded it) {
        int end = shelf.end();
        if (structured.length < end) {
            structured = new int[end + (end >> 2)];
        }
        Arrays.fill(structured, 0, end, 0);
        uniform = 0;
        for (Trait trait : shelf.traits) {
            int[] points = trait.points(it);
            if (trait.isUniform()) {
                uniform += IntStream.of(points).sum();
            } else {
                trait.add(points, end, structured);
            }
        }
    }

    private int silence(Encoded it, Cohort cohort) {
        int themes = anatomy.theme(cohort.hasTerms() && !it.terms().isEmpty() ? 0 : -1,
                cohort.hasCodes() && !it.codes().isEmpty() ? 0 : -1);
        return themes + (cohort.hasHistory() && it.history().isKnown()
                ? shelf.gains.ties(across(it, cohort))
                : anatomy.networkUnknown() + Gains.ROUNDING);
    }
}
