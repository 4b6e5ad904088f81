package org.puente.engine.index;

import java.util.function.IntConsumer;

/** The slots that have a feature, each with its weight there. */
abstract sealed class Posting permits SparsePosting, DensePosting {

    /** A weight is below two to the power of this. */
    static final int WEIGHT_BITS = 12;
    /** Slots are below this. */
    static final int MOST_SLOTS = 1 << (Integer.SIZE - WEIGHT_BITS);

    int size;

    /** How many slots have the feature. */
    final int size() {
        return size;
    }

    /**
     * Takes in a slot that is not there; returns the posting to go on with, which is another one where that is added up
     * faster.
     */
    abstract Posting with(int slot, int weight);

    /** Forgets a slot that is there; returns the posting to go on with. */
    abstract Posting without(int slot);

    /** Gives a slot that is there another weight. */
    abstract void change(int slot, int weight);

    /** Visits the slots that have the feature, ascending. */
    abstract void forEach(IntConsumer visitor);

    /** Adds to the sum of each slot that has the feature its weight there times this one. */
    abstract void accumulate(int[] sums, int weight);
}
