package org.puente.engine.index;

import java.util.Arrays;

import org.puente.engine.vector.Sparse;

/**
 * The dot products of one vector of a profile with that of every slot of the other side: of rare features added up, of
 * common ones at most the product of the lengths of both common parts (Cauchy and Schwarz).
 */
final class Dots {

    private final Postings postings;
    private int[] sums = new int[0];
    private int[] weights = new int[0];
    private int[] numbers = new int[0];
    private int taken;
    private int length;

    Dots(Postings postings) {
        this.postings = postings;
    }

    /** Takes another profile's vector; there are so many slots. */
    void take(Sparse vector, int slots) {
        if (sums.length < slots) {
            sums = new int[slots + (slots >> 2)];
        }
        Arrays.fill(sums, 0, slots, 0);
        forgetNumbers(postings.common().end(), vector.size());
        long square = 0;
        for (int i = 0; i < vector.size(); i++) {
            Posting posting = postings.of(vector.feature(i));
            if (posting == null) {
                continue;
            }
            int weight = postings.coarse(vector.weight(i));
            if (posting.number() < 0) {
                posting.accumulate(sums, weight);
            } else {
                weights[posting.number()] = weight;
                numbers[taken++] = posting.number();
                square += (long) weight * weight;
            }
        }
        length = CommonParts.length(square);
    }

    /** By slot: the sum over rare features, of {@linkplain Postings#coarse coarse} weights. */
    int[] sums() {
        return sums;
    }

    /** The length of the profile's common part, rounded up. */
    int length() {
        return length;
    }

    /** No less than the dot product of coarse weights. */
    int most(int slot) {
        return sums[slot] + length * postings.common().lengths()[slot];
    }

    /** The dot product of weights as they are kept. */
    long exact(int slot) {
        return sums[slot] + (length == 0 ? 0 : postings.common().dot(slot, weights));
    }

    private void forgetNumbers(int end, int most) {
        for (int i = 0; i < taken; i++) {
            weights[numbers[i]] = 0;
        }
        taken = 0;
        weights = weights.length < end ? new int[end + (end >> 1)] : weights;
        numbers = numbers.length < most ? new int[most] : numbers;
    }
}
