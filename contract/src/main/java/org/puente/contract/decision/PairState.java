package org.puente.contract.decision;

import java.util.Map;

/** The state of a pair, derived from its standing verdicts alone, whatever their order. */
public enum PairState {
    /** No actor has decided. */
    OPEN,
    /** One party has accepted. */
    ACCEPTED_BY_ONE,
    /** Both parties have accepted. */
    ACCEPTED_BY_BOTH,
    /** The coordinator has introduced the parties. */
    INTRODUCED,
    /** Both parties, or the coordinator for them, say that they work together. */
    AGREED,
    /** One actor has declined, which outweighs all other verdicts. */
    DECLINED;

    /** The state that these standing verdicts give. */
    public static PairState of(Map<Actor, Verdict> verdicts) {
        if (verdicts.containsValue(Verdict.DECLINED)) {
            return DECLINED;
        }
        Verdict first = verdicts.get(Actor.FIRST);
        Verdict second = verdicts.get(Actor.SECOND);
        Verdict coordinator = verdicts.get(Actor.COORDINATOR);
        if (coordinator == Verdict.AGREED || (first == Verdict.AGREED && second == Verdict.AGREED)) {
            return AGREED;
        }
        if (coordinator == Verdict.INTRODUCED) {
            return INTRODUCED;
        }
        if (first != null && second != null) {
            return ACCEPTED_BY_BOTH;
        }
        return first != null || second != null ? ACCEPTED_BY_ONE : OPEN;
    }
}
