package org.puente.engine.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.engine.Models;

/** Random models, also such as no fit would find. */
public final class RandomModels {

    private RandomModels() {}

    /** A copy of a model with random weights of all factors and a random cap of history. */
    public static Model weighingAll(Model like, Random random) {
        List<String> factors = new ArrayList<>(Models.initial().weights().keySet());
        int[] cuts = random.ints(factors.size() - 1, 0, Model.FULL_SCORE + 1).sorted().toArray();
        Map<String, Integer> weights = new TreeMap<>();
        int from = 0;
        for (int i = 0; i < factors.size(); i++) {
            int to = i < cuts.length ? cuts[i] : Model.FULL_SCORE;
            weights.put(factors.get(i), to - from);
            from = to;
        }
        Fairness drawn = like.fairness();
        Fairness fairness = new Fairness(drawn.newcomerPlaces(), drawn.mostProjects(), drawn.newcomerFloor(),
                random.nextInt(Model.FULL_SCORE + 1));
        return new Model(like.version(), like.revision(), like.k(), like.minimumScore() / 2, weights, fairness,
                like.statistics());
    }
}
