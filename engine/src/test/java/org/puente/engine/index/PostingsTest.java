package org.puente.engine.index;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.engine.vector.Sparse;

import static org.assertj.core.api.Assertions.assertThat;

class PostingsTest {

    private static final int SLOTS = 2_000;
    private static final int FEATURE = 7;
    private static final int WEIGHT = 3;

    private final long seed = Optional.ofNullable(Long.getLong("seed")).orElseGet(() -> new Random().nextLong());
    private final Random random = new Random(seed);
    private final Postings postings = new Postings(0);
    private final Dots dots = new Dots(postings);
    private final Map<Integer, Integer> weights = new TreeMap<>();

    @RepeatedTest(3)
    void sumsAreRightWhileAFeatureBecomesCommonAndRareAgain() {
        for (int share : new int[]{1, 60, 5, 30, 13, 100, 0, 50}) {
            for (int step = 0; step < SLOTS; step++) {
                put(random.nextInt(SLOTS), random.nextInt(100) < share ? 1 + random.nextInt(4_095) : 0);
            }
            check();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4_095})
    void aWeightOfNothingIsNone(int weight) {
        for (int slot = 0; slot < SLOTS; slot += 3) {
            put(slot, weight);
        }
        check();
    }

    private void put(int slot, int weight) {
        int before = weights.getOrDefault(slot, 0);
        postings.change(slot, vector(before), vector(weight));
        if (weight == 0) {
            weights.remove(slot);
        } else {
            weights.put(slot, weight);
        }
    }

    private void check() {
        List<Integer> slots = new ArrayList<>();
        postings.forEach(FEATURE, slots::add);
        assertThat(slots).as("seed %d", seed).containsExactlyElementsOf(weights.keySet());
        dots.take(vector(WEIGHT), SLOTS);
        for (int slot = 0; slot < SLOTS; slot++) {
            assertThat(dots.at(slot)).as("seed %d, slot %d", seed, slot)
                    .isEqualTo(WEIGHT * weights.getOrDefault(slot, 0));
        }
    }

    /** One that names the feature; with nothing now and then instead of not at all. */
    private Sparse vector(int weight) {
        byte[] written = ByteBuffer.allocate(8).putShort((short) 1).putInt(FEATURE).putShort((short) weight).array();
        try {
            return weight == 0 && random.nextBoolean()
                    ? Sparse.EMPTY
                    : Sparse.read(new DataInputStream(new ByteArrayInputStream(written)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
