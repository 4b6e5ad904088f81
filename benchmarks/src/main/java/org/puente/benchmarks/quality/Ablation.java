package org.puente.benchmarks.quality;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;

/** The model with one of its parts taken away, for each part that says anything here. */
final class Ablation {

    private Ablation() {}

    /** By what is missing: each factor, and what the model does for newcomers. */
    static SequencedMap<String, Model> of(Model model) {
        SequencedMap<String, Model> models = new LinkedHashMap<>();
        model.weights().keySet().forEach(factor -> models.put(factor, without(factor, model)));
        Fairness fairness = model.fairness();
        models.put("newcomer places",
                with(model, model.weights(), new Fairness(0, fairness.mostProjects(), 0, fairness.historyCap())));
        return models;
    }

    /** The other factors keep their weights, so every score is lower: no floor applies. */
    private static Model without(String factor, Model model) {
        Map<String, Integer> weights = new TreeMap<>(model.weights());
        weights.put(factor, 0);
        Fairness fairness = model.fairness();
        return with(model, weights,
                new Fairness(fairness.newcomerPlaces(), fairness.mostProjects(), 0, fairness.historyCap()));
    }

    private static Model with(Model model, Map<String, Integer> weights, Fairness fairness) {
        return new Model(model.version(), model.revision(), model.k(), 0, weights, fairness, model.statistics());
    }
}
