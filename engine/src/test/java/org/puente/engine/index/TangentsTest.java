package org.puente.engine.index;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.puente.contract.control.Model;
import org.puente.engine.Models;
import org.puente.engine.encoding.Lexicon;
import org.puente.engine.factor.Anatomy;
import org.puente.engine.factor.Factor;
import org.puente.engine.factor.Factors;
import org.puente.engine.kit.RandomModels;
import org.puente.engine.vector.Sparse;

import static org.assertj.core.api.Assertions.assertThat;

class TangentsTest {

    private static final int SUMS = 5_000;
    private static final double HIGHEST_LOG = Math.log(192.0 * 8_500 * 8_500);

    private final long seed = Optional.ofNullable(Long.getLong("seed")).orElseGet(() -> new Random().nextLong());
    private final Random random = new Random(seed);
    private final Model model = RandomModels.weighingAll(Models.initial(), random);
    private final List<Factor> factors = Factors.all(new Lexicon(), model);
    private final Anatomy anatomy = new Anatomy(factors, model);

    @RepeatedTest(20)
    void lieAboveWhatEveryCosineAdds() {
        Tangents tangents = Tangents.ofThemes(anatomy);
        for (int i = 0; i < SUMS; i++) {
            int cosine = random.nextInt((int) Sparse.COSINE_ONE + 1);
            assertThat(bound(tangents, cosine)).as("seed %d, cosine %d", seed, cosine)
                    .isGreaterThanOrEqualTo(anatomy.theme(cosine, 0));
        }
    }

    @RepeatedTest(20)
    void lieAboveWhatEverySumOverCollaboratorsAdds() {
        Tangents tangents = Tangents.ofPaths(anatomy);
        for (int i = 0; i < SUMS; i++) {
            long dot = (long) Math.exp(HIGHEST_LOG * random.nextDouble());
            int sum = (int) ((dot + (1 << Gains.SHIFT) - 1) >> Gains.SHIFT);
            assertThat(bound(tangents, sum)).as("seed %d, dot product %d", seed, dot)
                    .isGreaterThanOrEqualTo(anatomy.ties(Anatomy.paths(dot)));
        }
    }

    private static int bound(Tangents tangents, int sum) {
        int[] bounds = new int[1];
        tangents.add(1, new int[]{sum}, new int[1], 0, bounds);
        return bounds[0];
    }
}
