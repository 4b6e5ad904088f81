package org.puente.engine.kit;

import java.util.HashSet;
import java.util.Set;

import org.puente.contract.match.Reason;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.Event;
import org.puente.engine.ExhaustiveMatchmaker;
import org.puente.engine.Explanation;
import org.puente.engine.Matchmaker;
import org.puente.engine.Models;
import org.puente.engine.rule.Refusal;

/** Every reason and refusal that occurs in some random histories. */
public record Said(Set<Reason> reasons, Set<Refusal> refusals) {

    public static Said inRandomHistories(long seed) {
        Said said = new Said(new HashSet<>(), new HashSet<>());
        Matchmaker matchmaker = new ExhaustiveMatchmaker(Models.initial());
        History history = new History(seed, 20);
        for (int i = 0; i < 300; i++) {
            Event event = history.next();
            matchmaker.fold(event);
            if (event instanceof Event.ProfileChanged changed) {
                said.hear(matchmaker, changed.profile().id());
            }
        }
        return said;
    }

    private void hear(Matchmaker matchmaker, ProfileId owner) {
        for (ProfileId candidate : matchmaker.owners()) {
            matchmaker.explain(owner, candidate).ifPresent(this::hear);
        }
    }

    private void hear(Explanation explanation) {
        explanation.parts().forEach(part -> reasons.addAll(part.reasons()));
        if (explanation.outcome() instanceof Explanation.Refused refused) {
            refusals.addAll(refused.refusals());
        }
    }
}
