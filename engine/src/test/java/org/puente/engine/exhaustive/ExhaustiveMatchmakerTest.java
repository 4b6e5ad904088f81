package org.puente.engine.exhaustive;

import org.puente.contract.control.Model;
import org.puente.engine.Matchmaker;
import org.puente.engine.kit.MatchmakerContract;
import org.puente.engine.snapshot.Snapshot;

class ExhaustiveMatchmakerTest extends MatchmakerContract {

    @Override
    protected Matchmaker fresh(Model model) {
        return new ExhaustiveMatchmaker(model);
    }

    @Override
    protected Matchmaker goingOnFrom(Snapshot snapshot) {
        return new ExhaustiveMatchmaker(snapshot);
    }
}
