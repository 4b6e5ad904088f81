package org.puente.matcher.matching;

import java.time.Duration;
import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.puente.contract.control.Model;
import org.puente.contract.control.Statistics;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.vocabulary.ChainStep;
import org.puente.contract.vocabulary.Country;
import org.puente.engine.EncodedEvent;
import org.puente.engine.Event;
import org.puente.engine.ExhaustiveMatchmaker;
import org.puente.engine.Matchmaker;
import org.puente.engine.Models;
import org.puente.matcher.Programme;
import org.puente.matcher.kafka.Partitioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class MatchingTest {

    private static final Event PROFILE = new Event.ProfileChanged(Programme.institution("somebody", Country.PT,
            ChainStep.PRODUCTION, ChainStep.PROCESSING));

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

    @Test
    void hasEveryListDirtyOnceAnotherModelIsInForce() throws InterruptedException {
        matching.fold(List.of(matching.encode(PROFILE)));
        DirtyLists dirty = matching.track(0, List.of());
        assertThat(dirty.take(10, Duration.ZERO)).hasSize(1);
        Model model = Models.initial().refitted("next", Statistics.NONE);
        Matchmaker matchmaker = new ExhaustiveMatchmaker(model);
        matchmaker.fold(PROFILE);

        matching.succeed(model, matchmaker);

        ProfileId somebody = ProfileId.institution("somebody");
        assertThat(dirty.take(10, Duration.ZERO)).extracting(DirtyList::owner).containsExactly(somebody);
        assertThat(matching.list(somebody).map(MatchList::model)).contains("next");
        assertThat(matching.model()).isEqualTo(model);
    }

    @Test
    void takesWhatHasBeenDirtyLongestAndHandsItOutWithTheLastTurnedLast() throws InterruptedException {
        List<ProfileId> ids = Stream.of("a", "b", "c").map(ProfileId::institution).toList();
        DirtyLists dirty = matching.track(0, ids);
        dirty.mark(ids.get(0));

        assertThat(dirty.take(2, Duration.ZERO)).extracting(DirtyList::owner).containsExactly(ids.get(1), ids.get(0));
        assertThat(dirty.take(2, Duration.ZERO)).extracting(DirtyList::owner).containsExactly(ids.get(2));
    }

    @Test
    void handsOutByThemselvesThoseThatHaveBeenMadeAheadAndEachOnce() throws InterruptedException {
        List<ProfileId> ids = Stream.of("a", "b", "c", "d").map(ProfileId::institution).toList();
        DirtyLists dirty = matching.track(0, ids);
        assertThat(dirty.takeReady(10)).isEmpty();
        List.of(3, 1, 2).forEach(i -> dirty.ready(ids.get(i)));

        assertThat(dirty.takeReady(2)).extracting(DirtyList::owner).containsExactly(ids.get(1), ids.get(3));
        assertThat(dirty.take(10, Duration.ZERO)).extracting(DirtyList::owner).containsExactly(ids.get(0), ids.get(2));
        dirty.ready(ids.get(2));
        assertThat(dirty.takeReady(10)).isEmpty();
    }

    @Test
    void countsTheListsThatWaitAsLongAsTheirPartitionIsTracked() throws InterruptedException {
        DirtyLists dirty = matching.track(0, Stream.of("a", "b", "c").map(ProfileId::institution).toList());
        dirty.mark(ProfileId.institution("a"));
        assertThat(matching.waiting()).isEqualTo(3);
        dirty.take(2, Duration.ZERO);
        assertThat(matching.waiting()).isEqualTo(1);
        dirty.close();
        assertThat(matching.waiting()).isZero();
    }

    @Test
    void givesNoSnapshotOnceADefectHasEndedAFoldHalfway() {
        matching.fold(List.of(matching.encode(PROFILE)));
        assertThat(matching.snapshot()).isPresent();

        assertThatIllegalStateException().isThrownBy(() -> matching.fold(new BrokenBatch(matching.encode(PROFILE))));

        assertThat(matching.snapshot()).isEmpty();
    }

    /** Has one event, and then a defect. */
    private static final class BrokenBatch extends AbstractCollection<EncodedEvent> {

        private final EncodedEvent event;

        BrokenBatch(EncodedEvent event) {
            this.event = event;
        }

        @Override
        public Iterator<EncodedEvent> iterator() {
            return Stream.iterate(event, _ -> {
                throw new IllegalStateException("a defect");
            }).iterator();
        }

        @Override
        public int size() {
            return 2;
        }
    }
}
