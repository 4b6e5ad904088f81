package org.puente.engine.index;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.puente.engine.vector.Sparse;

/**
 * One vector of every profile of a side, by feature. A feature is common from when more than one slot in so many has it
 * until fewer than half as many do. Rare ones are inverted: which slots have it, with what weight. Common ones would make
 * long postings that tell little; they are kept slot by slot. Weights may be coarse, rounded up: then so are dot products.
 */
final class Postings {

    private static final int FEWEST = 32;
    private static final int MOST_FEATURES = 256;

    private final int share;
    private final PostingTable postings = new PostingTable();
    private final CommonParts common = new CommonParts();
    private final int coarseness;
    private final short[] pairs = new short[2 * MOST_FEATURES];
    private int profiles;

    /**
     * @param share      a feature is common if more than one slot in so many has it
     * @param coarseness weights are kept in so many bits less, so that {@value Posting#WEIGHT_BITS} hold them
     */
    Postings(int share, int coarseness) {
        this.share = share;
        this.coarseness = coarseness;
    }

    /** There are so many slots from now on. */
    void reserve(int slots) {
        common.reserve(slots);
    }

    /** What is kept slot by slot. */
    CommonParts common() {
        return common;
    }

    /** A weight as it is kept here. */
    int coarse(int weight) {
        return (weight + (1 << coarseness) - 1) >> coarseness;
    }

    /** The slots that have a feature, or its number if it is common; null if nobody has it. */
    @Nullable
    Posting of(int feature) {
        return postings.get(feature);
    }

    void add(int slot, Sparse vector) {
        profiles++;
        change(slot, Sparse.EMPTY, vector);
    }

    void remove(int slot, Sparse vector) {
        profiles--;
        change(slot, vector, Sparse.EMPTY);
    }

    /** A slot has another vector now. */
    void change(int slot, Sparse before, Sparse after) {
        if (after.equals(before)) {
            return;
        }
        short[] part = common.take(slot);
        int end = 0;
        for (int i = 0, j = 0; i < before.size() || j < after.size();) {
            int order = order(before, i, after, j);
            if (order < 0) {
                leave(slot, before.feature(i));
            } else {
                end = enter(slot, after.feature(j), coarse(after.weight(j)), order == 0, end);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        common.put(slot, pairs, end);
        for (int i = 0; i < after.size(); i++) {
            promote(after.feature(i));
        }
        for (int i = 0; i < part.length; i += 2) {
            demote(part[i]);
        }
    }

    private static int order(Sparse before, int i, Sparse after, int j) {
        if (i == before.size()) {
            return 1;
        }
        return j == after.size() ? -1 : Integer.compare(before.feature(i), after.feature(j));
    }

    private void leave(int slot, int feature) {
        Posting posting = Objects.requireNonNull(postings.get(feature));
        if (posting.number() < 0) {
            posting.remove(slot);
            if (posting.size() == 0) {
                postings.remove(feature);
            }
        }
    }

    /** Returns where the pairs of common features end now. */
    private int enter(int slot, int feature, int weight, boolean isThere, int end) {
        Posting posting = postings.make(feature);
        if (posting.number() >= 0) {
            pairs[end] = (short) posting.number();
            pairs[end + 1] = (short) weight;
            return end + 2;
        }
        if (isThere) {
            posting.change(slot, weight);
        } else {
            posting.add(slot, weight);
        }
        return end;
    }

    /** Visits the slots that have a feature, ascending. O(slots) if it is common. */
    void forEach(int feature, Posting.Visitor visitor) {
        Posting posting = postings.get(feature);
        if (posting != null && posting.number() >= 0) {
            common.forEach(posting.number(), visitor);
        } else if (posting != null) {
            posting.forEach(visitor);
        }
    }

    private void promote(int feature) {
        Posting posting = Objects.requireNonNull(postings.get(feature));
        if (posting.size() > limit()) {
            posting.clear(common.promote(feature, posting));
        }
    }

    private void demote(int number) {
        if (common.size(number) < limit() / 2) {
            Posting posting = new Posting();
            int feature = common.demote(number, posting::add);
            postings.remove(feature);
            if (posting.size() > 0) {
                postings.put(feature, posting);
            }
        }
    }

    private int limit() {
        return Math.max(FEWEST, profiles / share);
    }
}
