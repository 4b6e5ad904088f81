package org.puente.engine.kit;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.puente.contract.control.Fairness;
import org.puente.contract.control.Model;
import org.puente.contract.control.Statistics;
import org.puente.contract.match.Reason;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.Event;
import org.puente.engine.Explanation;
import org.puente.engine.Matchmaker;
import org.puente.engine.Models;
import org.puente.engine.exhaustive.ExhaustiveMatchmaker;
import org.puente.engine.rule.Refusal;

/** All reasons, shortfalls and refusals that occur in some random histories. */
public record Said(Set<Reason> reasons, Set<Refusal> refusals) {

    /** Under models that weigh one factor alone, each in turn, so that factors of little weight occur, too. */
    public static Said inRandomHistories(long seed) {
        Said said = new Said(new HashSet<>(), new HashSet<>());
        for (String factor : Models.initial().weights().keySet()) {
            said.listen(new Model("alone", Models.REVISION, 2, 100_000, Map.of(factor, Model.FULL_SCORE),
                    new Fairness(1, 1, 0, Model.FULL_SCORE), Statistics.NONE), new History(seed, 20));
        }
        return said;
    }

    private void listen(Model model, History history) {
        Matchmaker matchmaker = new ExhaustiveMatchmaker(model);
        for (int i = 0; i < 200; i++) {
            Event event = history.next();
            matchmaker.fold(event);
            if (event instanceof Event.ProfileChanged changed) {
                hear(matchmaker, changed.profile().id());
            }
        }
    }

    private void hear(Matchmaker matchmaker, ProfileId owner) {
        matchmaker.list(owner).orElseThrow().institutions().forEach(match -> reasons.addAll(match.reasons()));
        for (ProfileId candidate : matchmaker.owners()) {
            matchmaker.explain(owner, candidate).ifPresent(this::hear);
        }
    }

    private void hear(Explanation explanation) {
        explanation.parts().forEach(part -> reasons.addAll(part.reasons()));
        reasons.addAll(explanation.against());
        reasons.addAll(explanation.toRaise());
        if (explanation.outcome() instanceof Explanation.Refused refused) {
            refusals.addAll(refused.refusals());
        }
    }
}
