package org.puente.contract.vocabulary;

/** The steps of a value chain, from what goes in to what surrounds it. */
public enum ChainStep implements Coded {
    INPUT,
    PRODUCTION,
    PROCESSING,
    LOGISTICS,
    MARKET,
    SERVICE;
}
