package org.puente.engine.index;

import java.util.Arrays;
import java.util.List;

import org.puente.engine.score.ScoreDecomposition;

/**
 * The loosest bound of all slots at once, by {@link SimilarityBounds} and {@link TangentBounds} over columns. Of slots
 * that are free, or with joint projects or needs and offers that meet, it says nothing.
 */
final class SlotBounds {

    /** So many of a group's rows have a slot that reaches its first bar: about as many as a list takes. */
    private static final int FEW = 12;
    /** And so many its second, where rules have refused some of those. */
    private static final int MANY = 32;

    private final SideIndex index;
    private final SimilarityBounds themes;
    private final TangentBounds network;
    private final HighestBounds[] groups = new HighestBounds[CandidateGroup.COUNT];
    private int[] bounds = new int[0];
    private int[] peaks = new int[0];

    SlotBounds(SideIndex index, ScoreDecomposition decomposition) {
        this.index = index;
        themes = new SimilarityBounds(decomposition);
        network = new TangentBounds(decomposition);
        Arrays.setAll(groups, group -> new HighestBounds(MANY));
    }

    /** Bounds all slots anew. */
    void climb(DotProducts terms, DotProducts codes, DotProducts collaborators, StructuredBounds cohesion,
            boolean countsPaths,
            boolean countsAcross) {
        int end = index.end();
        if (bounds.length < end) {
            bounds = new int[end + (end >> 2)];
            peaks = new int[SlotRows.rowOf(bounds.length) + 1];
        }
        cohesion.bound(bounds);
        ColumnLoops.BEST.climb(new ColumnLoops.Columns(index.rows.size(), terms.sums(), codes.sums(),
                countsPaths ? collaborators.sums() : null, countsAcross ? index.across : null), themes, network, bounds,
                peaks);
    }

    /** By slot: the score that it can have with the profile at most. */
    int[] bounds() {
        return bounds;
    }

    /** By row: the highest of these. */
    int[] peaks() {
        return peaks;
    }

    /**
     * Bars to try one after the other, each by number of the group: first those that some of its rows reach, then lower
     * ones that more of them do, at last 0.
     */
    List<int[]> bars() {
        for (HighestBounds leaders : groups) {
            leaders.start();
        }
        for (int row = 0; row < index.rows.size(); row++) {
            if (!index.rows.isEmpty(row)) {
                groups[index.group(row).number()].enter(peaks[row]);
            }
        }
        return List.of(bars(FEW), bars(MANY), new int[CandidateGroup.COUNT]);
    }

    private int[] bars(int leaders) {
        return CandidateGroup.each(group -> groups[group.number()].bar(leaders));
    }
}
