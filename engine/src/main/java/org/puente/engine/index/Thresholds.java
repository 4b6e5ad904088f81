package org.puente.engine.index;

import java.util.Arrays;

/**
 * The lowest scores with which a candidate of one group may have a place in the lists of a side, by slot and by row.
 *
 * <p>Invariant: that of a row is the lowest of its slots, {@link SideIndex#CLOSED} if none is open.
 */
final class Thresholds {

    private int[] bySlot = new int[0];
    private int[] byRow = new int[0];

    /** Makes room for more slots, all below this one; new ones are closed. */
    void reserve(int slots) {
        int before = bySlot.length;
        bySlot = Arrays.copyOf(bySlot, slots);
        Arrays.fill(bySlot, before, slots, SideIndex.CLOSED);
        int rows = byRow.length;
        byRow = Arrays.copyOf(byRow, SlotRows.rowOf(slots) + 1);
        Arrays.fill(byRow, rows, byRow.length, SideIndex.CLOSED);
    }

    /** Of a slot's list. */
    int at(int slot) {
        return bySlot[slot];
    }

    /** The lowest in a row. */
    int lowest(int row) {
        return byRow[row];
    }

    /** Which slots of a row have thresholds that these bounds, by slot, reach: a bit for each, the first one lowest. */
    long reached(int row, int[] bounds) {
        return ColumnLoops.BEST.reaching(row, bounds, bySlot);
    }

    void set(int slot, int score) {
        int row = SlotRows.rowOf(slot);
        int before = bySlot[slot];
        bySlot[slot] = score;
        if (score <= byRow[row]) {
            byRow[row] = score;
        } else if (before == byRow[row]) {
            byRow[row] = lowestOf(SlotRows.start(row));
        }
    }

    private int lowestOf(int from) {
        int lowest = SideIndex.CLOSED;
        for (int slot = from, end = Math.min(from + SlotRows.LENGTH, bySlot.length); slot < end; slot++) {
            lowest = Math.min(lowest, bySlot[slot]);
        }
        return lowest;
    }
}
