package org.puente.engine;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.contract.control.Statistics;
import org.puente.contract.reading.Problem;

import static org.assertj.core.api.Assertions.assertThat;

class ModelsTest {

    @Test
    void theInitialModelWeighsEveryFactorAndNothingElse() {
        Model initial = Models.initial();
        assertThat(initial.weights().values().stream().mapToInt(weight -> weight).sum()).isEqualTo(Model.FULL_SCORE);
        assertThat(initial.weights()).hasSize(8);
        assertThat(Models.problems(initial)).isEmpty();
    }

    @Test
    void refusesAModelThatLeavesAFactorOut() {
        Model model = later(Map.of("language", 1_000_000));
        assertThat(Models.problems(model)).extracting(Problem::detail).hasSize(7)
                .anyMatch(detail -> detail.contains("maturity"));
    }

    @Test
    void refusesFactorsThatTheEngineDoesNotHave() {
        Model model = later(Map.of("language", 400_000, "astro/logy", 600_000));
        assertThat(Models.problems(model)).extracting(Problem::pointer).contains("/weights/astro~1logy");
    }

    private static Model later(Map<String, Integer> weights) {
        return new Model("later", Models.REVISION, 10, 0, weights, Fairness.OFF, Statistics.NONE);
    }
}
