package org.puente.matcher.matching;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.ExhaustiveMatchmaker;
import org.puente.engine.Models;
import org.puente.matcher.kafka.Partitioning;

import static org.assertj.core.api.Assertions.assertThat;

class MatchingTest {

    private final Matching matching = new Matching(Models.initial(),
            new ExhaustiveMatchmaker(Models.initial()), new Partitioning(1));

    @Test
    void tellsAnEarlierTrackerOfThePartitionThatItHearsNoMore() throws InterruptedException {
        DirtyLists earlier = matching.track(0, List.of());
        DirtyLists later = matching.track(0, List.of(ProfileId.institution("somebody")));

        assertThat(earlier.isOpen()).isFalse();
        earlier.close();
        assertThat(later.isOpen()).isTrue();
        assertThat(later.take(10, Duration.ZERO)).extracting(DirtyList::owner)
                .containsExactly(ProfileId.institution("somebody"));
    }
}
