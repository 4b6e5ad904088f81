package org.puente.engine.score;

import org.puente.engine.profile.Chains;

/** How much one value chain counts as another: fully if the same, in part if one is a kind of the other. */
final class ChainSimilarity {

    /** What is true of cocoa is mostly, not wholly, true of fine-aroma cocoa. */
    static final int KIND_OF = 700_000;

    private ChainSimilarity() {}

    static int credit(int chain, int other) {
        if (chain == other) {
            return Factor.FULL;
        }
        return Chains.parent(chain) == other || Chains.parent(other) == chain ? KIND_OF : 0;
    }

    /** The wider of two chains that are the same or kinds of each other: what can be said of both. */
    static int wider(int chain, int other) {
        return Chains.parent(chain) == other ? other : chain;
    }
}
