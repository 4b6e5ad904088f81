package org.puente.engine.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.puente.contract.vocabulary.Chain;
import org.puente.contract.vocabulary.ChainCode;
import org.puente.contract.vocabulary.Vocabulary;

/** The value chains of the vocabulary by number, from 1, and which is a kind of which. */
public final class Chains {

    /** Masks of chains have this many bits. */
    static final int GROUPS = 32;

    private static final List<ChainCode> CODES = Vocabulary.chains().stream().map(Chain::code).toList();
    private static final int[] PARENT = parents();

    private Chains() {}

    /** Its number; 0 for no chain and for one that the vocabulary does not know, which says nothing then. */
    static int number(@Nullable ChainCode chain) {
        return chain == null ? 0 : CODES.indexOf(chain) + 1;
    }

    /** The code of the chain with this number. */
    public static String code(int chain) {
        return CODES.get(chain - 1).code();
    }

    /** The chain that this one is a kind of; 0 if of none. */
    public static int parent(int chain) {
        return PARENT[chain];
    }

    /** A group, from 0, in which all kinds of a chain fall. */
    static int group(int chain) {
        return PARENT[chain] == 0 ? chain % GROUPS : group(PARENT[chain]);
    }

    private static int[] parents() {
        int[] parents = new int[CODES.size() + 1];
        Vocabulary.chains().forEach(chain -> parents[number(chain.code())] = number(chain.parent()));
        return parents;
    }
}
