package org.puente.engine.incremental;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.puente.contract.control.Model;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.Matchmaker;
import org.puente.engine.Preparation;
import org.puente.engine.kit.History;
import org.puente.engine.kit.MatchmakerContract;
import org.puente.engine.snapshot.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

class IncrementalMatchmakerTest extends MatchmakerContract {

    @Override
    protected Matchmaker fresh(Model model) {
        return new IncrementalMatchmaker(model, new BulkBuildLimits(1, 1));
    }

    @RepeatedTest(4)
    void afterPreparationNoListNeedsASearch() {
        long seed = new Random().nextLong();
        History history = new History(seed, 40);
        IncrementalMatchmaker matchmaker = new IncrementalMatchmaker(history.model(), new BulkBuildLimits(1, 2));
        for (int i = 0; i < 600; i++) {
            matchmaker.fold(history.next());
        }
        List<ProfileId> ready = new ArrayList<>();
        boolean goesOn = true;
        while (goesOn) {
            Preparation done = matchmaker.prepare();
            assertThat(done.ready()).as("seed %d", seed).allMatch(matchmaker::isReady);
            ready.addAll(done.ready());
            goesOn = done.goesOn();
        }
        assertThat(ready).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(matchmaker.owners());
        long scored = matchmaker.scored();
        assertThat(matchmaker.lists(matchmaker.owners())).hasSize(matchmaker.owners().size());
        assertThat(matchmaker.scored()).as("seed %d", seed).isEqualTo(scored).isPositive();
    }

    @Override
    protected Matchmaker goingOnFrom(Snapshot snapshot) {
        return new IncrementalMatchmaker(snapshot, new BulkBuildLimits(1, 1));
    }
}
