package org.puente.engine.index;

import org.jspecify.annotations.Nullable;

/**
 * The loops over all slots that a search spends its time in, plain or in the lanes of vectors; both come to the same.
 * Columns hold whole rows.
 */
interface ColumnLoops {

    /** In lanes if the virtual machine was started with the module for them. */
    ColumnLoops BEST = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
            ? new VectorLoops()
            : new PlainLoops();

    /** Adds to each sum this multiple of the weight in the same slot, as far as there are both. */
    void add(int[] sums, short[] weights, int multiple);

    /**
     * Adds to the bound of each slot what these columns can add to its score at most.
     *
     * @param bounds by slot, added to
     * @param peaks  by row: set to the highest bound of its slots
     */
    void climb(Columns columns, SimilarityBounds themes, TangentBounds network, int[] bounds, int[] peaks);

    /** Which slots of a row have a bound that is not below their threshold: a bit for each, the first one lowest. */
    long reaching(int row, int[] bounds, int[] thresholds);

    /**
     * By slot, what bounds are made of.
     *
     * @param rows   how many there are
     * @param terms  cosines of texts, in 2^20ths
     * @param codes  of codes
     * @param paths  dot products of collaborators, in {@value CollaborationBounds#SHIFT} bits less; null if they do not
     *               count
     * @param across points for what a slot has done across the ocean; null if they do not count
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Columns(int rows, int[] terms, int[] codes, int @Nullable [] paths, int @Nullable [] across) {}
}
