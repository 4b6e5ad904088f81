package org.puente.contract.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;

/** The steps of a value chain, from what goes in to what surrounds it. */
public enum ChainStep implements Coded {
    INPUT,
    PRODUCTION,
    PROCESSING,
    LOGISTICS,
    MARKET,
    SERVICE;

    /** As it travels, for example {@code processing}. */
    @JsonValue
    @Override
    public String code() {
        return Coded.super.code();
    }
}
