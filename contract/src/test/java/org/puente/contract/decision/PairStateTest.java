package org.puente.contract.decision;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.contract.decision.Verdict.ACCEPTED;
import static org.puente.contract.decision.Verdict.AGREED;
import static org.puente.contract.decision.Verdict.DECLINED;
import static org.puente.contract.decision.Verdict.INTRODUCED;

class PairStateTest {

    @Test
    void followsFromTheStandingVerdictsAlone() {
        assertThat(state(null, null, null)).isEqualTo(PairState.OPEN);
        assertThat(state(ACCEPTED, null, null)).isEqualTo(PairState.ACCEPTED_BY_ONE);
        assertThat(state(null, ACCEPTED, null)).isEqualTo(PairState.ACCEPTED_BY_ONE);
        assertThat(state(ACCEPTED, ACCEPTED, null)).isEqualTo(PairState.ACCEPTED_BY_BOTH);
        assertThat(state(AGREED, ACCEPTED, null)).isEqualTo(PairState.ACCEPTED_BY_BOTH);
        assertThat(state(AGREED, null, null)).isEqualTo(PairState.ACCEPTED_BY_ONE);
        assertThat(state(null, null, INTRODUCED)).isEqualTo(PairState.INTRODUCED);
        assertThat(state(ACCEPTED, ACCEPTED, INTRODUCED)).isEqualTo(PairState.INTRODUCED);
        assertThat(state(AGREED, AGREED, INTRODUCED)).isEqualTo(PairState.AGREED);
        assertThat(state(null, null, AGREED)).isEqualTo(PairState.AGREED);
    }

    @Test
    void isDeclinedWhoeverElseAgreed() {
        assertThat(state(DECLINED, AGREED, AGREED)).isEqualTo(PairState.DECLINED);
        assertThat(state(AGREED, AGREED, DECLINED)).isEqualTo(PairState.DECLINED);
    }

    private static PairState state(@Nullable Verdict first, @Nullable Verdict second, @Nullable Verdict coordinator) {
        Map<Actor, Verdict> verdicts = new EnumMap<>(Actor.class);
        put(verdicts, Actor.FIRST, first);
        put(verdicts, Actor.SECOND, second);
        put(verdicts, Actor.COORDINATOR, coordinator);
        return PairState.of(verdicts);
    }

    private static void put(Map<Actor, Verdict> verdicts, Actor actor, @Nullable Verdict verdict) {
        if (verdict != null) {
            verdicts.put(actor, verdict);
        }
    }
}
