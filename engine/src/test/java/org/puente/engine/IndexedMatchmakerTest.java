package org.puente.engine;

import org.puente.contract.control.Model;
import org.puente.engine.kit.MatchmakerContract;

class IndexedMatchmakerTest extends MatchmakerContract {

    @Override
    protected Matchmaker fresh(Model model) {
        return new IndexedMatchmaker(model);
    }
}
