package org.puente.contract.rule;

import java.util.Locale;

import org.puente.contract.control.Model;

/** The rules of a model. */
public final class ModelRules {

    /** The weights share out exactly the full score. */
    public static final Rule<Model> WEIGHTS = (model, breaches) -> {
        long sum = model.weights().values().stream().mapToLong(Integer::longValue).sum();
        if (sum != Model.FULL_SCORE) {
            breaches.add("/weights", "weights-sum",
                    String.format(Locale.ROOT, "The weights sum to %,d", Model.FULL_SCORE));
        }
    };

    /** Places for newcomers never take a whole list. */
    public static final Rule<Model> NEWCOMER_PLACES = (model, breaches) -> {
        if (model.fairness().newcomerPlaces() >= model.k()) {
            breaches.add("/fairness/newcomerPlaces", "fewer-than-k", "Fewer places for newcomers than k");
        }
    };

    private ModelRules() {}
}
