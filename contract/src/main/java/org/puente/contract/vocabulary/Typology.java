package org.puente.contract.vocabulary;

/**
 * What kind of land a territory is: the territorial typologies of European regional policy, and two landscapes of Latin
 * America. A territory may be of several kinds; whether it is at a border its border area says.
 */
public enum Typology implements Coded {
    URBAN,
    RURAL,
    SPARSELY_POPULATED,
    COASTAL,
    MOUNTAIN,
    ISLAND,
    OUTERMOST,
    RAINFOREST,
    DRYLAND;
}
