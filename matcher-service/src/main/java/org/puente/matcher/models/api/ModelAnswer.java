package org.puente.matcher.models.api;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.engine.Models;
import org.puente.matcher.models.switching.ModelSwitch;

/**
 * The model in force.
 *
 * @param engineRevision of this instance's engine
 * @param statistics     the corpus that it is fitted to, in short
 * @param next           the model that the log names, if it is another
 */
record ModelAnswer(String version, String revision, String engineRevision, int k, int minimumScore,
        Map<String, Integer> weights, Fairness fairness, CorpusSummary statistics, @Nullable Next next) {

    /**
     * A model that is not in force here.
     *
     * @param revision what engines it is for; if it is not this one's, this instance owns no lists meanwhile
     * @param progress percent of the log that have been folded for it; absent while nothing is
     */
    record Next(String version, String revision, @Nullable Integer progress) {}

    static ModelAnswer of(Model model, ModelSwitch modelSwitch) {
        Next next = modelSwitch.named().filter(named -> !named.equals(model))
                .map(named -> new Next(named.version(), named.revision(),
                        modelSwitch.underWay().map(share -> (int) (share * 100)).orElse(null)))
                .orElse(null);
        return new ModelAnswer(model.version(), model.revision(), Models.REVISION, model.k(), model.minimumScore(),
                model.weights(), model.fairness(), CorpusSummary.of(model.statistics()), next);
    }
}
