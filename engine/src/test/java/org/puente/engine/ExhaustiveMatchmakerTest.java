package org.puente.engine;

import org.puente.engine.kit.MatchmakerContract;

class ExhaustiveMatchmakerTest extends MatchmakerContract {

    @Override
    protected Matchmaker fresh() {
        return new ExhaustiveMatchmaker();
    }
}
