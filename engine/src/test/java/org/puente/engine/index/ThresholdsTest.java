package org.puente.engine.index;

import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.RepeatedTest;

import static org.assertj.core.api.Assertions.assertThat;

class ThresholdsTest {

    private final long seed = Optional.ofNullable(Long.getLong("seed")).orElseGet(() -> new Random().nextLong());

    @RepeatedTest(20)
    void theLowestOfARowIsThatOfItsSlotsWhateverRisesFallsClosesAndIsAdded() {
        Random random = new Random(seed);
        Thresholds thresholds = new Thresholds();
        TreeMap<Integer, Integer> right = new TreeMap<>();
        int slots = 0;
        for (int step = 0; step < 500; step++) {
            if (step % 100 == 0) {
                slots += 1 + random.nextInt(2 * SlotRows.LENGTH);
                thresholds.reserve(slots);
            }
            int slot = random.nextInt(slots);
            int score = random.nextInt(4) == 0 ? SideIndex.CLOSED : random.nextInt(10);
            thresholds.set(slot, score);
            right.put(slot, score);
            for (int row = 0; row <= SlotRows.rowOf(slots - 1); row++) {
                int lowest = right.subMap(SlotRows.start(row), SlotRows.start(row + 1)).values().stream()
                        .min(Integer::compare).orElse(SideIndex.CLOSED);
                assertThat(thresholds.lowest(row)).as("seed %d, step %d, row %d", seed, step, row).isEqualTo(lowest);
            }
        }
    }
}
