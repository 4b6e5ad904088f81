package org.puente.engine.index;

import java.util.Arrays;

import org.puente.engine.factor.Anatomy;

/**
 * The loosest bound of all slots at once, by {@link Tangents} in plain loops over columns. Of slots with joint projects or
 * needs and offers that meet it says nothing.
 */
final class Slopes {

    /** How many slots a sample has at least, if there are so many. */
    private static final int SAMPLE = 2_048;
    /** One slot in so many is in a sample at least. */
    private static final int SPARSEST = 16;
    /** So many of a group's slots in a sample are above its bar. */
    private static final int LEADERS = 8;

    private final Shelf shelf;
    private final Tangents themes;
    private final Tangents paths;
    private final Leaders[] groups = new Leaders[Group.COUNT];
    private int[] bounds = new int[0];

    Slopes(Shelf shelf, Anatomy anatomy) {
        this.shelf = shelf;
        themes = Tangents.ofThemes(anatomy);
        paths = Tangents.ofPaths(anatomy);
        Arrays.setAll(groups, group -> new Leaders(LEADERS));
    }

    /** Bounds all slots anew. */
    void climb(Dots terms, Dots codes, Dots collaborators, Cohesion cohesion, boolean countsPaths,
            boolean countsAcross) {
        int end = shelf.end();
        if (bounds.length < end) {
            bounds = new int[end + (end >> 2)];
        }
        cohesion.bound(bounds);
        if (countsAcross) {
            int[] across = shelf.across;
            for (int slot = 0; slot < end; slot++) {
                bounds[slot] += across[slot];
            }
        }
        themes.add(end, terms.sums(), shelf.terms.common().lengths(), terms.length(), bounds);
        themes.add(end, codes.sums(), shelf.codes.common().lengths(), codes.length(), bounds);
        if (countsPaths) {
            paths.add(end, collaborators.sums(), shelf.collaborators.common().lengths(), collaborators.length(),
                    bounds);
        }
    }

    /** By slot: the score that it can have with the profile at most. */
    int[] bounds() {
        return bounds;
    }

    /**
     * By number of the group: a bound that at least {@value #LEADERS} of its slots reach, some hundred if there are many, told
     * from a sample; 0 if the sample has fewer.
     */
    int[] bars() {
        for (Leaders leaders : groups) {
            leaders.start();
        }
        int stride = Math.clamp(shelf.end() / SAMPLE, 1, SPARSEST);
        byte[] group = shelf.groups;
        for (int slot = 0, end = shelf.end(); slot < end; slot += stride) {
            if (shelf.isTaken(slot)) {
                groups[group[slot]].enter(bounds[slot]);
            }
        }
        return Group.each(it -> groups[it.number()].bar());
    }
}
