package org.puente.engine.index;

import java.util.Objects;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;
import org.puente.engine.vector.SparseVector;

/**
 * One vector of every profile of a side, inverted: which slots have a feature, with what weight; a weight of 0 is none.
 * Weights may be coarse, rounded up: then so are dot products.
 */
final class Postings {

    private final PostingTable postings = new PostingTable();
    private final int coarseness;

    /** @param coarseness weights are kept in so many bits less, so that {@value Posting#WEIGHT_BITS} hold them */
    Postings(int coarseness) {
        this.coarseness = coarseness;
    }

    /** A weight as it is kept here. */
    int coarse(int weight) {
        return (weight + (1 << coarseness) - 1) >> coarseness;
    }

    /** The slots that have a feature; null if nobody has it. */
    @Nullable
    Posting of(int feature) {
        return postings.get(feature);
    }

    void add(int slot, SparseVector vector) {
        change(slot, SparseVector.EMPTY, vector);
    }

    void remove(int slot, SparseVector vector) {
        change(slot, vector, SparseVector.EMPTY);
    }

    /** A slot has another vector now. */
    void change(int slot, SparseVector before, SparseVector after) {
        for (int i = 0, j = 0; i < before.size() || j < after.size();) {
            int order = order(before, i, after, j);
            int old = order <= 0 ? before.weight(i) : 0;
            int fresh = order >= 0 ? after.weight(j) : 0;
            if (old == 0 && fresh > 0) {
                enter(slot, after.feature(j), fresh);
            } else if (old > 0 && fresh == 0) {
                leave(slot, before.feature(i));
            } else if (old != fresh) {
                there(after.feature(j)).change(slot, coarse(fresh));
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    /** A slot has a feature that it did not have, with a weight that is not 0. */
    void enter(int slot, int feature, int weight) {
        Posting posting = postings.make(feature);
        goOn(feature, posting, posting.with(slot, coarse(weight)));
    }

    /** A slot no longer has a feature. */
    void leave(int slot, int feature) {
        Posting posting = there(feature);
        if (posting.size() == 1) {
            postings.remove(feature);
        } else {
            goOn(feature, posting, posting.without(slot));
        }
    }

    private void goOn(int feature, Posting before, Posting after) {
        if (after != before) {
            postings.replace(feature, after);
        }
    }

    /** Visits the slots that have a feature, ascending. */
    void forEach(int feature, IntConsumer visitor) {
        Posting posting = postings.get(feature);
        if (posting != null) {
            posting.forEach(visitor);
        }
    }

    private Posting there(int feature) {
        return Objects.requireNonNull(postings.get(feature));
    }

    private static int order(SparseVector before, int i, SparseVector after, int j) {
        if (i == before.size()) {
            return 1;
        }
        return j == after.size() ? -1 : Integer.compare(before.feature(i), after.feature(j));
    }
}
