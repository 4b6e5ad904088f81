package org.puente.contract.vocabulary;

/** The quadruple helix, and those who connect it. */
public enum ActorClass implements Coded {
    GOVERNMENT,
    ACADEMIA,
    BUSINESS,
    CIVIL_SOCIETY,
    INTERMEDIARY;
}
