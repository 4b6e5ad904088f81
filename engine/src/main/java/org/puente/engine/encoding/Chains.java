package org.puente.engine.encoding;

import java.util.List;
import java.util.Map;

import org.puente.contract.vocabulary.ChainCode;

/** The value chains of the vocabulary by number, from 1, and which is a kind of which. */
public final class Chains {

    private static final List<String> CODES = List.of("cocoa", "fine-aroma-cocoa", "coffee", "yerba-mate",
            "amazonian-fruits", "fish-farming", "dryland-agriculture", "tourism", "clean-energy",
            "ict-for-agriculture", "vine-and-wine", "mining", "creative-industries", "mechanical-engineering",
            "water-management", "urban-development", "ict-services", "circular-economy", "agro-food");
    private static final Map<String, String> PARENTS = Map.of("fine-aroma-cocoa", "cocoa");
    private static final int[] PARENT = parents();

    private Chains() {}

    /** Its number; 0 for a chain that the vocabulary does not know, which says nothing then. */
    static int number(ChainCode chain) {
        return CODES.indexOf(chain.code()) + 1;
    }

    /** The code of the chain with this number. */
    public static String code(int chain) {
        return CODES.get(chain - 1);
    }

    /** The chain that this one is a kind of; 0 if of none. */
    public static int parent(int chain) {
        return PARENT[chain];
    }

    /** A group of 0 to 31 in which all kinds of a chain fall. */
    static int group(int chain) {
        return (PARENT[chain] == 0 ? chain : PARENT[chain]) & 31;
    }

    private static int[] parents() {
        int[] parents = new int[CODES.size() + 1];
        PARENTS.forEach((kind, parent) -> parents[CODES.indexOf(kind) + 1] = CODES.indexOf(parent) + 1);
        return parents;
    }
}
