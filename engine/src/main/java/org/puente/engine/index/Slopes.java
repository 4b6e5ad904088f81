package org.puente.engine.index;

import java.util.Arrays;

import org.puente.engine.factor.Anatomy;

/**
 * The loosest bound of all slots at once: concave gains lie below each of their tangents, so a sum of straight lines bounds
 * them, and a plain loop over columns adds these up. Cohorts are left out; of slots with joint projects or needs and
 * offers that meet it says nothing.
 */
final class Slopes {

    private static final int SEEDS = 16;

    /** Where the tangent touches: cosines that add up to so many 2^20ths. */
    private static final int THEMES_AT = 1 << 18;
    private static final int THEMES_STEP = 6;
    private static final int THEMES_BITS = 6;
    /** Where the tangent touches: a sum over collaborators of one, in 2^20ths. */
    private static final int PATHS_AT = 1 << 20;
    private static final int PATHS_STEP = 8;

    private final Shelf shelf;
    private final int themesAtZero;
    private final int themesSlope;
    private final int pathsAtZero;
    private final int pathsSlope;
    private int[] bounds = new int[0];

    Slopes(Shelf shelf, Anatomy anatomy) {
        this.shelf = shelf;
        int themes = anatomy.themes(THEMES_AT) + Gains.ROUNDING;
        themesAtZero = themes / 2 + 1;
        themesSlope = (int) (((long) (themes / 2 + 1) << THEMES_BITS) / (THEMES_AT >> THEMES_STEP)) + 1;
        double weight = anatomy.ties(Anatomy.paths(PATHS_AT)) / StrictMath.log(2);
        pathsSlope = (int) (weight / 2 / (PATHS_AT >> Overlap.SHIFT >> PATHS_STEP)) + 2;
        pathsAtZero = (int) (weight * (StrictMath.log(2) - 0.5)) + anatomy.ties(6_000) + Gains.ROUNDING;
    }

    /** Bounds all slots anew. */
    void climb(Overlap overlap, int countsPaths, int countsAcross) {
        int end = shelf.end();
        if (bounds.length < end) {
            bounds = new int[end + (end >> 1)];
        }
        int constant = themesAtZero + countsPaths * pathsAtZero + themesSlope + countsPaths * pathsSlope;
        add(end, overlap.themes(), shelf.themes, constant);
        addPaths(end, overlap.collaborators(), shelf.paths, countsPaths);
        if (countsAcross > 0) {
            int[] across = shelf.across;
            for (int slot = 0; slot < end; slot++) {
                bounds[slot] += across[slot];
            }
        }
    }

    /** By slot: what it can have with the profile at most, beside what its cohort has. */
    int[] bounds() {
        return bounds;
    }

    /** The slots with the highest bounds, at most {@value #SEEDS}. */
    int[] highest() {
        int end = shelf.end();
        long[] best = new long[SEEDS];
        int lowest = 0;
        int size = 0;
        long bar = 0;
        for (int slot = 0; slot < end; slot++) {
            if (bounds[slot] > bar) {
                best[lowest] = (long) bounds[slot] << Integer.SIZE | slot;
                size = Math.min(SEEDS, size + 1);
                for (int i = 0; i < SEEDS; i++) {
                    lowest = best[i] < best[lowest] ? i : lowest;
                }
                bar = best[lowest] >> Integer.SIZE;
            }
        }
        Arrays.sort(best);
        int[] slots = new int[size];
        for (int i = 0; i < size; i++) {
            slots[i] = (int) best[SEEDS - 1 - i];
        }
        return slots;
    }

    private void add(int end, int[] sums, int[] themes, int constant) {
        int[] to = bounds;
        int slope = themesSlope;
        for (int slot = 0; slot < end; slot++) {
            to[slot] = themes[slot] + constant + (((sums[slot] >> THEMES_STEP) * slope) >> THEMES_BITS);
        }
    }

    private void addPaths(int end, int[] sums, int[] paths, int counts) {
        int[] to = bounds;
        int slope = counts * pathsSlope;
        for (int slot = 0; slot < end; slot++) {
            to[slot] += counts * paths[slot] + (sums[slot] >> PATHS_STEP) * slope;
        }
    }
}
