package org.puente.engine.index;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.puente.engine.vector.SparseVector;

/** The dot products of one vector of a profile with that of every slot of the other side. */
final class DotProducts {

    private final Postings postings;
    private @Nullable Posting[] found = new Posting[0];
    private int[] sums = new int[0];

    DotProducts(Postings postings) {
        this.postings = postings;
    }

    /**
     * Takes another profile's vector; there are so many slots. Looks all postings up first: so misses of caches
     * overlap.
     */
    void take(SparseVector vector, int slots) {
        if (sums.length < slots) {
            sums = new int[slots + (slots >> 2)];
        }
        if (found.length < vector.size()) {
            found = new Posting[vector.size()];
        }
        for (int i = 0; i < vector.size(); i++) {
            found[i] = postings.of(vector.feature(i));
        }
        Arrays.fill(sums, 0, slots, 0);
        for (int i = 0; i < vector.size(); i++) {
            Posting posting = found[i];
            if (posting != null) {
                posting.accumulate(sums, postings.coarse(vector.weight(i)));
            }
        }
    }

    /** By slot: the dot product, of {@linkplain Postings#coarse coarse} weights. */
    int[] sums() {
        return sums;
    }

    int at(int slot) {
        return sums[slot];
    }
}
