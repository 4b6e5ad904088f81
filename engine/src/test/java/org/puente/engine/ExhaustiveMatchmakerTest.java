package org.puente.engine;

import org.puente.contract.control.Model;
import org.puente.engine.kit.MatchmakerContract;

class ExhaustiveMatchmakerTest extends MatchmakerContract {

    @Override
    protected Matchmaker fresh(Model model) {
        return new ExhaustiveMatchmaker(model);
    }
}
