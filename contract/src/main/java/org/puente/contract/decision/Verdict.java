package org.puente.contract.decision;

import org.puente.contract.vocabulary.Coded;

/** What one actor says of a pair. */
public enum Verdict implements Coded {
    ACCEPTED,
    DECLINED,
    INTRODUCED,
    AGREED
}
