package org.puente.benchmarks.quality;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;

/** Models for an ablation: each lacks one part of the whole model. */
final class Ablation {

    private Ablation() {}

    /** The reduced models by missing part: each of the factors, and the places reserved for newcomers. */
    static SequencedMap<String, Model> of(Model model, Set<String> factors) {
        SequencedMap<String, Model> models = new LinkedHashMap<>();
        factors.forEach(factor -> models.put(factor, without(factor, model)));
        models.put("newcomer places", with(model, model.weights(), 0));
        return models;
    }

    /** The other factors keep their weights, so every score is lower and the minimum score is 0. */
    private static Model without(String factor, Model model) {
        Map<String, Integer> weights = new TreeMap<>(model.weights());
        weights.put(factor, 0);
        return with(model, weights, model.fairness().newcomerPlaces());
    }

    private static Model with(Model model, Map<String, Integer> weights, int newcomerPlaces) {
        Fairness fairness = new Fairness(newcomerPlaces, model.fairness().mostProjects(), 0,
                model.fairness().historyCap());
        return new Model(model.version(), model.revision(), model.k(), 0, weights, fairness, model.statistics());
    }
}
