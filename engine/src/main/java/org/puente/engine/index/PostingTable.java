package org.puente.engine.index;

import org.jspecify.annotations.Nullable;

/** Postings by feature, hashed by open addressing; four of five places may be taken. */
final class PostingTable {

    /** 0 where there is no posting, and for the feature 0. */
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
        if (5 * ++size > 4 * features.length) {
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
        int hole = find(feature);
        int length = features.length;
        for (int at = UniversalHash.next(hole, length); postings[at] != null; at = UniversalHash.next(at, length)) {
            if (UniversalHash.mayMove(features[at], at, hole, length)) {
                features[hole] = features[at];
                postings[hole] = postings[at];
                hole = at;
            }
        }
        features[hole] = 0;
        postings[hole] = null;
        size--;
    }

    private void grow() {
        int[] keys = features;
        @Nullable
        Posting[] values = postings;
        features = new int[UniversalHash.grown(keys.length)];
        postings = new Posting[features.length];
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != null) {
                int at = find(keys[i]);
                features[at] = keys[i];
                postings[at] = values[i];
            }
        }
    }

    private int find(int feature) {
        int at = UniversalHash.of(feature, features.length);
        while (features[at] != feature && (features[at] != 0 || postings[at] != null)) {
            at = UniversalHash.next(at, features.length);
        }
        return at;
    }
}
