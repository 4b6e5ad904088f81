package org.puente.engine.index;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.puente.contract.control.Model;
import org.puente.engine.Models;
import org.puente.engine.kit.RandomModels;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.score.Factor;
import org.puente.engine.score.Factors;
import org.puente.engine.score.ScoreDecomposition;
import org.puente.engine.vector.SparseVector;

import static org.assertj.core.api.Assertions.assertThat;

/** What is added to the bounds of all slots is never less than what can be added to a score. */
class CollaborationBoundsTest {

    private static final int SUMS = 5_000;
    private static final double HIGHEST_LOG = Math.log(192.0 * 8_500 * 8_500);

    private final long seed = Optional.ofNullable(Long.getLong("seed")).orElseGet(() -> new Random().nextLong());
    private final Random random = new Random(seed);
    private final Model model = RandomModels.weighingAll(Models.initial(), random);
    private final List<Factor> factors = Factors.all(new Lexicon(), model);
    private final ScoreDecomposition decomposition = new ScoreDecomposition(factors, model);

    @RepeatedTest(20)
    void rootsReachWhatEveryTwoCosinesAdd() {
        SimilarityBounds roots = new SimilarityBounds(decomposition);
        for (int i = 0; i < SUMS; i++) {
            int terms = cosine();
            int codes = cosine();
            int[] bounds = new int[1];
            roots.add(1, new int[]{terms}, new int[]{codes}, bounds);
            assertThat(bounds[0]).as("seed %d, cosines %d and %d", seed, terms, codes)
                    .isGreaterThanOrEqualTo(decomposition.theme(terms, codes));
        }
    }

    @RepeatedTest(20)
    void tangentsReachWhatEverySumOverCollaboratorsAdds() {
        TangentBounds tangents = new TangentBounds(decomposition);
        for (int i = 0; i < SUMS; i++) {
            long dot = (long) Math.exp(HIGHEST_LOG * random.nextDouble());
            int sum = (int) ((dot + (1 << CollaborationBounds.SHIFT) - 1) >> CollaborationBounds.SHIFT);
            int[] bounds = new int[1];
            tangents.add(1, new int[]{sum}, bounds);
            assertThat(bounds[0]).as("seed %d, dot product %d", seed, dot)
                    .isGreaterThanOrEqualTo(decomposition.uncappedNetwork(ScoreDecomposition.pathTies(dot)));
        }
    }

    /** Of rounded vectors, so a little more than one at most; every second one small. */
    private int cosine() {
        int most = (int) SparseVector.COSINE_ONE + 4_096;
        return random.nextInt(random.nextBoolean() ? most : most / 100);
    }
}
