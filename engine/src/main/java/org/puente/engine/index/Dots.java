package org.puente.engine.index;

import java.util.Arrays;

import org.puente.engine.vector.Sparse;

/** The dot products of one vector of a profile with that of every slot of the other side. */
final class Dots {

    private final Postings postings;
    private int[] sums = new int[0];

    Dots(Postings postings) {
        this.postings = postings;
    }

    /** Takes another profile's vector; there are so many slots. */
    void take(Sparse vector, int slots) {
        if (sums.length < slots) {
            sums = new int[slots + (slots >> 2)];
        }
        Arrays.fill(sums, 0, slots, 0);
        for (int i = 0; i < vector.size(); i++) {
            Posting posting = postings.of(vector.feature(i));
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
