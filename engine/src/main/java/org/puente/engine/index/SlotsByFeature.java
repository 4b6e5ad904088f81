package org.puente.engine.index;

import java.util.function.IntConsumer;

/** The slots of profiles by the feature under which others name them, nearly always one; hashed by open addressing. */
final class SlotsByFeature {

    private static final int CELLS = 2;

    /** Two integers for each place: the feature, and one more than the slot, or 0. */
    private int[] cells = new int[CELLS * 64];
    private int size;

    /** Says that the profile in this slot is known by this feature. */
    void add(int feature, int slot) {
        if (5 * ++size > 4 * places()) {
            grow();
        }
        put(feature, slot + 1);
    }

    /** Forgets a slot that was said to be known by this feature. */
    void remove(int feature, int slot) {
        int hole = home(feature);
        while (feature(hole) != feature || taken(hole) != slot + 1) {
            hole = next(hole);
        }
        for (int at = next(hole); taken(at) != 0; at = next(at)) {
            if (UniversalHash.mayMove(feature(at), at, hole, places())) {
                set(hole, feature(at), taken(at));
                hole = at;
            }
        }
        set(hole, 0, 0);
        size--;
    }

    /** Visits the slots that are known by this feature, in any order. */
    void forEach(int feature, IntConsumer visitor) {
        for (int at = home(feature); taken(at) != 0; at = next(at)) {
            if (feature(at) == feature) {
                visitor.accept(taken(at) - 1);
            }
        }
    }

    private void grow() {
        int[] smaller = cells;
        cells = new int[CELLS * UniversalHash.grown(places())];
        for (int i = 0; i < smaller.length; i += CELLS) {
            if (smaller[i + 1] != 0) {
                put(smaller[i], smaller[i + 1]);
            }
        }
    }

    private void put(int feature, int taken) {
        int at = home(feature);
        while (taken(at) != 0) {
            at = next(at);
        }
        set(at, feature, taken);
    }

    private void set(int at, int feature, int taken) {
        cells[CELLS * at] = feature;
        cells[CELLS * at + 1] = taken;
    }

    private int feature(int at) {
        return cells[CELLS * at];
    }

    private int taken(int at) {
        return cells[CELLS * at + 1];
    }

    private int places() {
        return cells.length / CELLS;
    }

    private int next(int at) {
        return UniversalHash.next(at, places());
    }

    private int home(int feature) {
        return UniversalHash.of(feature, places());
    }
}
