package org.puente.engine.index;

import java.util.Arrays;

import org.puente.engine.factor.Anatomy;

/**
 * The loosest bound of all slots at once, by {@link Roots} and {@link Tangents} in plain loops over columns. Of slots that
 * are free, or with joint projects or needs and offers that meet, it says nothing.
 */
final class Slopes {

    /** So many of a group's rows have a slot that reaches the group's bar. */
    private static final int LEADERS = 32;

    private final Shelf shelf;
    private final Roots themes;
    private final Tangents paths;
    private final Leaders[] groups = new Leaders[Group.COUNT];
    private int[] bounds = new int[0];
    private int[] peaks = new int[0];

    Slopes(Shelf shelf, Anatomy anatomy) {
        this.shelf = shelf;
        themes = new Roots(anatomy);
        paths = new Tangents(anatomy);
        Arrays.setAll(groups, group -> new Leaders(LEADERS));
    }

    /** Bounds all slots anew. */
    void climb(Dots terms, Dots codes, Dots collaborators, Cohesion cohesion, boolean countsPaths,
            boolean countsAcross) {
        int end = shelf.end();
        if (bounds.length < end) {
            bounds = new int[end + (end >> 2)];
            peaks = new int[Rows.rowOf(bounds.length) + 1];
        }
        cohesion.bound(bounds);
        if (countsAcross) {
            int[] across = shelf.across;
            for (int slot = 0; slot < end; slot++) {
                bounds[slot] += across[slot];
            }
        }
        themes.add(end, terms.sums(), codes.sums(), bounds);
        if (countsPaths) {
            paths.add(end, collaborators.sums(), bounds);
        }
        for (int row = 0; row < shelf.rows.size(); row++) {
            peaks[row] = highest(Rows.start(row));
        }
    }

    /** Of a row. Four at once, since each maximum waits for the one before it. */
    private int highest(int from) {
        int a = 0;
        int b = 0;
        int c = 0;
        int d = 0;
        for (int slot = from; slot < from + Rows.LENGTH; slot += 4) {
            a = Math.max(a, bounds[slot]);
            b = Math.max(b, bounds[slot + 1]);
            c = Math.max(c, bounds[slot + 2]);
            d = Math.max(d, bounds[slot + 3]);
        }
        return Math.max(Math.max(a, b), Math.max(c, d));
    }

    /** By slot: the score that it can have with the profile at most. */
    int[] bounds() {
        return bounds;
    }

    /** By row: the highest of these. */
    int[] peaks() {
        return peaks;
    }

    /** By number of the group: a bound that the peaks of {@value #LEADERS} of its rows reach, or of all if there are fewer. */
    int[] bars() {
        for (Leaders leaders : groups) {
            leaders.start();
        }
        for (int row = 0; row < shelf.rows.size(); row++) {
            if (!shelf.rows.isEmpty(row)) {
                groups[shelf.group(row).number()].enter(peaks[row]);
            }
        }
        return Group.each(it -> groups[it.number()].bar());
    }
}
