package org.puente.engine;

import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.puente.contract.control.Model;
import org.puente.engine.kit.History;
import org.puente.engine.kit.MatchmakerContract;
import org.puente.engine.snapshot.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

class IndexedMatchmakerTest extends MatchmakerContract {

    @Override
    protected Matchmaker fresh(Model model) {
        return new IndexedMatchmaker(model, new Ahead(1, 1));
    }

    @RepeatedTest(4)
    void afterWorkingAheadNoSearchIsLeft() {
        long seed = new Random().nextLong();
        History history = new History(seed, 40);
        IndexedMatchmaker matchmaker = new IndexedMatchmaker(history.model(), new Ahead(1, 2));
        for (int i = 0; i < 600; i++) {
            matchmaker.fold(history.next());
        }
        assertThat(Stream.generate(matchmaker::prepare).takeWhile(Preparation::goesOn)).as("seed %d", seed)
                .isNotEmpty();
        long scored = matchmaker.scored();
        assertThat(matchmaker.lists(matchmaker.owners())).hasSize(matchmaker.owners().size());
        assertThat(matchmaker.scored()).as("seed %d", seed).isEqualTo(scored).isPositive();
    }

    @Override
    protected Matchmaker goingOnFrom(Snapshot snapshot) {
        return new IndexedMatchmaker(snapshot, new Ahead(1, 1));
    }
}
