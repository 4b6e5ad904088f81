package org.puente.engine.index;

/** In loops of which the compiler makes use of lanes for some. */
final class PlainLoops implements ColumnLoops {

    @Override
    public void add(int[] sums, short[] weights, int multiple) {
        for (int slot = 0, end = Math.min(sums.length, weights.length); slot < end; slot++) {
            sums[slot] += multiple * weights[slot];
        }
    }

    @Override
    public void climb(Columns columns, SimilarityBounds themes, TangentBounds network, int[] bounds, int[] peaks) {
        int end = SlotRows.start(columns.rows());
        int[] across = columns.across();
        if (across != null) {
            for (int slot = 0; slot < end; slot++) {
                bounds[slot] += across[slot];
            }
        }
        themes.add(end, columns.terms(), columns.codes(), bounds);
        int[] paths = columns.paths();
        if (paths != null) {
            network.add(end, paths, bounds);
        }
        for (int row = 0; row < columns.rows(); row++) {
            peaks[row] = highest(bounds, SlotRows.start(row));
        }
    }

    /** Of a row. Four at once, since each maximum waits for the one before it. */
    private static int highest(int[] bounds, int from) {
        int a = 0;
        int b = 0;
        int c = 0;
        int d = 0;
        for (int slot = from; slot < from + SlotRows.LENGTH; slot += 4) {
            a = Math.max(a, bounds[slot]);
            b = Math.max(b, bounds[slot + 1]);
            c = Math.max(c, bounds[slot + 2]);
            d = Math.max(d, bounds[slot + 3]);
        }
        return Math.max(Math.max(a, b), Math.max(c, d));
    }

    @Override
    public long reaching(int row, int[] bounds, int[] thresholds) {
        long reaching = 0;
        for (int slot = SlotRows.start(row); slot < SlotRows.start(row + 1); slot++) {
            reaching |= bounds[slot] >= thresholds[slot] ? 1L << slot : 0;
        }
        return reaching;
    }
}
