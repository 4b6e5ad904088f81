package org.puente.engine.index;

import org.jspecify.annotations.Nullable;

/** Postings by feature, hashed by open addressing; features are checksums, so their low bits are a hash. */
final class PostingTable {

    private int[] features = new int[64];
    private @Nullable Posting[] postings = new Posting[64];
    private int size;

    @Nullable
    Posting get(int feature) {
        return postings[find(feature)];
    }

    /** The posting of a feature, a new one if there is none. */
    Posting make(int feature) {
        int at = find(feature);
        Posting posting = postings[at];
        if (posting != null) {
            return posting;
        }
        Posting made = new SparsePosting();
        if (2 * ++size > features.length) {
            grow();
            at = find(feature);
        }
        features[at] = feature;
        postings[at] = made;
        return made;
    }

    /** Gives a feature that has a posting another one. */
    void replace(int feature, Posting posting) {
        postings[find(feature)] = posting;
    }

    /** Forgets a feature that has a posting. */
    void remove(int feature) {
        int mask = features.length - 1;
        int hole = find(feature);
        for (int at = (hole + 1) & mask; postings[at] != null; at = (at + 1) & mask) {
            if (((at - features[at]) & mask) >= ((at - hole) & mask)) {
                features[hole] = features[at];
                postings[hole] = postings[at];
                hole = at;
            }
        }
        postings[hole] = null;
        size--;
    }

    private void grow() {
        int[] keys = features;
        @Nullable
        Posting[] values = postings;
        features = new int[2 * keys.length];
        postings = new Posting[2 * keys.length];
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != null) {
                int at = find(keys[i]);
                features[at] = keys[i];
                postings[at] = values[i];
            }
        }
    }

    private int find(int feature) {
        int mask = features.length - 1;
        int at = feature & mask;
        while (postings[at] != null && features[at] != feature) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
