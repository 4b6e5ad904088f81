package org.puente.engine.index;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.puente.engine.vector.ProfileVectors;
import org.puente.engine.vector.SparseVector;

import static org.assertj.core.api.Assertions.assertThat;

class PostingsTest {

    private static final int SLOTS = 20_000;
    private static final int FEATURE = 7;
    private static final int FEW = 11;
    private static final int UNKNOWN = 9;
    private static final int[] SHARES = {1, 60, 5, 30, 13, 100, 0, 50};

    private final long seed = Optional.ofNullable(Long.getLong("seed")).orElseGet(() -> new Random().nextLong());
    private final Random random = new Random(seed);
    private final Postings postings = new Postings(0);
    private final DotProducts dots = new DotProducts(postings);
    private final Map<Integer, Integer> weights = new TreeMap<>();

    @RepeatedTest(2)
    void sumsAreRightWhileAFeatureBecomesCommonAndRareAgain() {
        postings.enter(SLOTS / 2, FEW, 5);
        for (int share : SHARES) {
            for (int step = 0; step < SLOTS; step++) {
                put(random.nextInt(SLOTS), random.nextInt(100) < share ? 1 + random.nextInt(4_095) : 0);
            }
            List<Integer> slots = new ArrayList<>();
            postings.forEach(FEATURE, slots::add);
            assertThat(slots).as("seed %d", seed).containsExactlyElementsOf(weights.keySet());
            check();
        }
    }

    @Test
    void whatEarlySlotsHaveAloneStaysSmallWhenALateOneComesAndGoes() {
        for (int slot = 0; slot < 100; slot++) {
            put(slot, 1);
        }
        for (int i = 0; i < 3; i++) {
            put(SLOTS - 1, 2);
            check();
            put(SLOTS - 1, 0);
            check();
        }
    }

    private void put(int slot, int weight) {
        int before = weights.getOrDefault(slot, 0);
        postings.change(slot, sometimesEmpty(before), sometimesEmpty(weight));
        if (weight == 0) {
            weights.remove(slot);
        } else {
            weights.put(slot, weight);
        }
    }

    private void check() {
        dots.take(vector(Map.of(FEATURE, 3, UNKNOWN, 1, FEW, 2)), SLOTS);
        int[] right = new int[SLOTS];
        weights.forEach((slot, weight) -> right[slot] = 3 * weight);
        if (postings.of(FEW) != null) {
            right[SLOTS / 2] += 2 * 5;
        }
        assertThat(Arrays.copyOf(dots.sums(), SLOTS)).as("seed %d", seed).isEqualTo(right);
    }

    /** A weight of nothing is none, said or not. */
    private SparseVector sometimesEmpty(int weight) {
        return weight == 0 && random.nextBoolean() ? SparseVector.EMPTY : vector(Map.of(FEATURE, weight));
    }

    private static SparseVector vector(Map<Integer, Integer> weights) {
        short size = (short) weights.size();
        ByteBuffer written = ByteBuffer.allocate(6 + 6 * size).putShort(size).putShort(size).putShort(size);
        new TreeMap<>(weights).forEach((feature, weight) -> written.putInt(feature).putShort(weight.shortValue()));
        try {
            return ProfileVectors.read(new DataInputStream(new ByteArrayInputStream(written.array()))).terms();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
