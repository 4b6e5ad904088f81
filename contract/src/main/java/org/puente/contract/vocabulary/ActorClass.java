package org.puente.contract.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;

/** The quadruple helix, and those who connect it. */
public enum ActorClass implements Coded {
    GOVERNMENT,
    ACADEMIA,
    BUSINESS,
    CIVIL_SOCIETY,
    INTERMEDIARY;

    /** As it travels, for example {@code civil-society}. */
    @JsonValue
    @Override
    public String code() {
        return Coded.super.code();
    }
}
