package org.puente.engine.index;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.puente.contract.vocabulary.Side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SlotRowsTest {

    private static final Cohort TALKATIVE = new Cohort(CandidateGroup.ESTABLISHED, true, true, true, true, true, true,
            0);
    private static final Cohort SILENT = new Cohort(CandidateGroup.NEWCOMER, false, false, false, false, false, false,
            0);

    private final SlotRows rows = new SlotRows(Side.EU, 2);

    @Test
    void aRowIsOfOneCohort() {
        assertThat(SlotRows.rowOf(rows.take(TALKATIVE))).isNotEqualTo(SlotRows.rowOf(rows.take(SILENT)));
    }

    @Test
    void refusesWhatWouldNeedOneMoreRowAndTakesItOnceThereIsRoom() {
        int[] taken = IntStream.range(0, SlotRows.LENGTH).map(i -> rows.take(TALKATIVE)).toArray();
        rows.take(SILENT);
        assertThatIllegalStateException().isThrownBy(() -> rows.take(TALKATIVE))
                .withMessage("EU: all 128 slots are taken or kept for other kinds of profiles");
        rows.release(taken[5]);
        assertThat(rows.take(TALKATIVE)).isEqualTo(taken[5]);
    }

    @Test
    void aRowThatIsEmptyIsForAnyCohort() {
        int first = rows.take(TALKATIVE);
        rows.take(SILENT);
        rows.release(first);
        Cohort another = new Cohort(CandidateGroup.CHAIN, true, true, true, true, true, true, 0);
        assertThat(SlotRows.rowOf(rows.take(another))).isEqualTo(SlotRows.rowOf(first));
        assertThat(rows.cohort(rows.numberOf(SlotRows.rowOf(first)))).isEqualTo(another);
    }

    @RepeatedTest(20)
    void noSlotIsGivenTwice() {
        long seed = Optional.ofNullable(Long.getLong("seed")).orElseGet(() -> new Random().nextLong());
        Random random = new Random(seed);
        SlotRows many = new SlotRows(Side.LATAM, 1_000);
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            if (taken.isEmpty() || random.nextInt(5) < 3) {
                Cohort cohort = random.nextBoolean() ? TALKATIVE : SILENT;
                int slot = many.take(cohort);
                assertThat(taken.add(slot)).as("seed %d, step %d", seed, i).isTrue();
                assertThat(many.cohort(many.numberOf(SlotRows.rowOf(slot)))).isEqualTo(cohort);
            } else {
                int slot = taken.stream().skip(random.nextInt(taken.size())).findFirst().orElseThrow();
                taken.remove(slot);
                many.release(slot);
            }
        }
    }
}
