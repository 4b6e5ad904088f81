package org.puente.engine.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.puente.contract.vocabulary.Chain;
import org.puente.contract.vocabulary.ChainCode;
import org.puente.contract.vocabulary.Vocabulary;

/** The value chains of the vocabulary by number, from 1, and their hierarchy: a chain may be a kind of another. */
public final class Chains {

    /** Number of groups, each a bit of a mask. */
    static final int GROUPS = 32;

    private static final List<ChainCode> CODES = Vocabulary.chains().stream().map(Chain::code).toList();
    private static final int[] PARENT = parents();

    private Chains() {}

    /** The number of a chain; 0 for none and for a chain that is not in the vocabulary. */
    static int number(@Nullable ChainCode chain) {
        return chain == null ? 0 : CODES.indexOf(chain) + 1;
    }

    /** The code of a chain. */
    public static String code(int chain) {
        return CODES.get(chain - 1).code();
    }

    /** The chain that a chain is a kind of; 0 if there is none. */
    public static int parent(int chain) {
        return PARENT[chain];
    }

    /** The group of a chain, from 0; a chain and all its kinds share one. */
    static int group(int chain) {
        return PARENT[chain] == 0 ? chain % GROUPS : group(PARENT[chain]);
    }

    private static int[] parents() {
        int[] parents = new int[CODES.size() + 1];
        Vocabulary.chains().forEach(chain -> parents[number(chain.code())] = number(chain.parent()));
        return parents;
    }
}
