package org.puente.engine.index;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.puente.contract.vocabulary.Side;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.score.ScoreDecomposition;

/**
 * What one profile has with the profiles of the other side, whatever features it shares with them: with each cohort,
 * and by the traits of each slot.
 */
final class StructuredBounds {

    private final SideIndex index;
    private final ScoreDecomposition decomposition;
    private int[] bases = new int[0];
    private int[] bounds = new int[0];
    /** Of each trait by which slots differ: points by kind, and kinds by slot. */
    private final int[][] points;
    private final int[][] kinds;
    private int varied;

    StructuredBounds(SideIndex index, ScoreDecomposition decomposition) {
        this.index = index;
        this.decomposition = decomposition;
        points = new int[index.traits.size()][];
        kinds = new int[index.traits.size()][];
    }

    /** Takes another profile. Compares it with each cohort and with one of each kind of each trait. */
    void with(EncodedProfile it) {
        int uniform = compareTraits(it);
        SlotRows rows = index.rows;
        if (bases.length < rows.cohorts()) {
            bases = new int[rows.cohorts() + 8];
            bounds = new int[bases.length];
        }
        for (int number = 0; number < rows.cohorts(); number++) {
            Cohort cohort = rows.cohort(number);
            bases[number] = uniform + decomposition.unmetComplementarity(it, cohort.hasNeeds(), cohort.hasOffers());
            bounds[number] = bases[number] + silence(it, cohort);
        }
    }

    /** Points for all but vectors, history and needs and offers that meet: exact. */
    int base(int slot) {
        return bases[index.rows.numberOf(SlotRows.rowOf(slot))] + structured(slot);
    }

    /**
     * Sets these, of all slots, to the same with what either's silence brings, and what the profile has done across the
     * ocean where it counts: upper bounds.
     */
    void bound(int[] sums) {
        SlotRows rows = index.rows;
        for (int row = 0; row < rows.size(); row++) {
            Arrays.fill(sums, SlotRows.start(row), SlotRows.start(row + 1), bounds[rows.numberOf(row)]);
        }
        int end = index.end();
        for (int i = 0; i < varied; i++) {
            int[] its = kinds[i];
            int[] worth = points[i];
            for (int slot = 0; slot < end; slot++) {
                sums[slot] += worth[its[slot]];
            }
        }
    }

    /** Ties by what the profile has done across the ocean, as far as it counts with this cohort. */
    static long across(EncodedProfile it, Cohort cohort) {
        return it.side() == Side.EU || cohort.seasoned()
                ? ScoreDecomposition.transatlanticTies(it.side(), it.history())
                : 0;
    }

    private int structured(int slot) {
        int sum = 0;
        for (int i = 0; i < varied; i++) {
            sum += points[i][kinds[i][slot]];
        }
        return sum;
    }

    /** Returns the points for traits that all slots have alike. */
    private int compareTraits(EncodedProfile it) {
        varied = 0;
        int uniform = 0;
        for (DictionaryColumn trait : index.traits) {
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

    private int silence(EncodedProfile it, Cohort cohort) {
        int themes = decomposition.theme(cohort.hasTerms() && !it.terms().isEmpty() ? 0 : -1,
                cohort.hasCodes() && !it.codes().isEmpty() ? 0 : -1);
        return themes + (cohort.hasHistory() && it.history().isKnown()
                ? index.gains.ties(across(it, cohort))
                : decomposition.neutralNetwork() + CollaborationBounds.ROUNDING);
    }
}
