package org.puente.engine.index;

import java.util.Optional;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.puente.contract.control.Model;
import org.puente.engine.Models;
import org.puente.engine.kit.RandomModels;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.score.Factors;
import org.puente.engine.score.ScoreDecomposition;
import org.puente.engine.vector.SparseVector;

import static org.assertj.core.api.Assertions.assertThat;

/** Lanes come to the same as plain loops. The build runs this with the module of the Vector API. */
class ColumnLoopsTest {

    private static final int ROWS = 300;
    private static final int SPARE = 64;
    private static final int COSINES = (int) SparseVector.COSINE_ONE + 4_096;
    private static final int POINTS = 500_000;

    private final long seed = Optional.ofNullable(Long.getLong("seed")).orElseGet(() -> new Random().nextLong());
    private final Random random = new Random(seed);
    private final ColumnLoops plain = new PlainLoops();
    private final ColumnLoops inLanes = new VectorLoops();

    @Test
    void theModuleDecidesWhichAreUsed() {
        assertThat(ColumnLoops.BEST).isInstanceOf(VectorLoops.class);
    }

    @RepeatedTest(20)
    void inAddingMultiplesOfWeights() {
        int[] sums = column(COSINES);
        int[] same = sums.clone();
        short[] weights = new short[ROWS * SlotRows.LENGTH];
        for (int slot = 0; slot < weights.length; slot++) {
            weights[slot] = (short) random.nextInt(4_096);
        }
        int multiple = random.nextInt(1_024);
        plain.add(sums, weights, multiple);
        inLanes.add(same, weights, multiple);
        assertThat(same).as("seed %d", seed).isEqualTo(sums);
    }

    @RepeatedTest(20)
    void inBoundsAndTheHighestOfEachRow() {
        Model model = RandomModels.weighingAll(Models.initial(), random);
        ScoreDecomposition decomposition = new ScoreDecomposition(Factors.all(new Lexicon(), model), model);
        ColumnLoops.Columns columns = new ColumnLoops.Columns(ROWS, column(COSINES), column(COSINES),
                orNone(column(Integer.MAX_VALUE)), orNone(column(POINTS)));
        int[] bounds = column(POINTS);
        int[] same = bounds.clone();
        int[] peaks = new int[ROWS];
        int[] samePeaks = new int[ROWS];
        plain.climb(columns, new SimilarityBounds(decomposition), new TangentBounds(decomposition), bounds, peaks);
        inLanes.climb(columns, new SimilarityBounds(decomposition), new TangentBounds(decomposition), same, samePeaks);
        assertThat(same).as("seed %d", seed).isEqualTo(bounds);
        assertThat(samePeaks).as("seed %d", seed).isEqualTo(peaks);
    }

    @RepeatedTest(20)
    void inWhoReachesAThreshold() {
        int[] bounds = column(POINTS);
        int[] thresholds = column(POINTS);
        for (int row = 0; row < ROWS; row++) {
            assertThat(inLanes.reaching(row, bounds, thresholds)).as("seed %d, row %d", seed, row)
                    .isEqualTo(plain.reaching(row, bounds, thresholds));
        }
    }

    /** Half of it 0, as most slots have nothing in common. */
    private int[] column(int most) {
        return random.ints((long) ROWS * SlotRows.LENGTH + SPARE, 0, most).map(it -> random.nextBoolean() ? it : 0)
                .toArray();
    }

    private int @Nullable [] orNone(int[] column) {
        return random.nextBoolean() ? column : null;
    }
}
