package org.puente.engine.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlotsByFeatureTest {

    private static final int SLOTS = 3_000;
    /** Fewer than slots, so that some share one; 0 is among them. */
    private static final int FEATURES = 2_000;

    private final long seed = Optional.ofNullable(Long.getLong("seed")).orElseGet(() -> new Random().nextLong());
    private final Random random = new Random(seed);
    private final SlotsByFeature selves = new SlotsByFeature();
    private final Map<Integer, Integer> features = new HashMap<>();

    @Test
    void whoeverIsKnownByAFeatureIsFoundWhateverHasComeAndGone() {
        for (int share : new int[]{90, 50, 5, 60}) {
            for (int step = 0; step < SLOTS; step++) {
                turn(random.nextInt(SLOTS), random.nextInt(100) < share);
            }
            check();
        }
    }

    private void turn(int slot, boolean comes) {
        Integer before = features.remove(slot);
        if (before != null) {
            selves.remove(before, slot);
        }
        if (comes) {
            features.put(slot, random.nextInt(FEATURES));
            selves.add(features.get(slot), slot);
        }
    }

    private void check() {
        Map<Integer, Set<Integer>> right = new HashMap<>();
        features.forEach((slot, feature) -> right.computeIfAbsent(feature, fresh -> new TreeSet<>()).add(slot));
        for (int feature = 0; feature < FEATURES; feature++) {
            List<Integer> found = new ArrayList<>();
            selves.forEach(feature, found::add);
            assertThat(found).as("feature %d, seed %d", feature, seed)
                    .containsExactlyInAnyOrderElementsOf(right.getOrDefault(feature, Set.of()));
        }
    }
}
