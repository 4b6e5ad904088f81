package org.puente.benchmarks.engine.baseline;

import org.puente.contract.control.Model;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.vector.SparseVector;

/**
 * The additive part of the score, which the baselines compute: three dot products, each times a weight. Leaving out the
 * square root and the logarithm of the factors makes it cheaper than the score.
 *
 * @param terms         weight of the dot product of terms
 * @param codes         weight of the dot product of codes
 * @param collaborators weight of the dot product of collaborators
 */
record AdditiveScore(int terms, int codes, int collaborators) {

    private static final int HALVES = 2;
    private static final int NETWORK_PARTS = 9;
    private static final int UNIT = 1_000;

    static AdditiveScore of(Model model) {
        int theme = model.weights().getOrDefault("theme", 0) / HALVES / UNIT;
        return new AdditiveScore(theme, theme, model.weights().getOrDefault("network", 0) / NETWORK_PARTS / UNIT);
    }

    void forEachFeature(EncodedProfile profile, Consumer consumer) {
        each(Kind.TERM, profile.terms(), terms, consumer);
        each(Kind.CODE, profile.codes(), codes, consumer);
        each(Kind.COLLABORATOR, profile.collaborators(), collaborators, consumer);
    }

    private static void each(Kind kind, SparseVector vector, int boost, Consumer consumer) {
        for (int place = 0; place < vector.size(); place++) {
            consumer.accept(kind, vector.feature(place), vector.weight(place), boost);
        }
    }

    /** The vector that a feature belongs to. */
    enum Kind {
        TERM("t"),
        CODE("c"),
        COLLABORATOR("p");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }

        String letter() {
            return letter;
        }
    }

    /** Receives a feature, its weight in the profile, and the weight of the kind of feature. */
    @FunctionalInterface
    interface Consumer {

        void accept(Kind kind, int feature, int weight, int boost);
    }
}
