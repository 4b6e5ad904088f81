package org.puente.matcher.matching;

import java.time.Duration;
import java.util.AbstractCollection;
import java.util.ArrayList;
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
import org.puente.engine.Matchmaker;
import org.puente.engine.Models;
import org.puente.engine.exhaustive.ExhaustiveMatchmaker;
import org.puente.engine.incremental.BulkBuildLimits;
import org.puente.engine.incremental.IncrementalMatchmaker;
import org.puente.eventlog.Partitioning;
import org.puente.matcher.fixture.RandomInstitutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

class MatchingTest {

    private static final Event PROFILE = new Event.ProfileChanged(RandomInstitutions.institution("somebody", Country.PT,
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

        matching.switchTo(model, matchmaker);

        ProfileId somebody = ProfileId.institution("somebody");
        assertThat(dirty.take(10, Duration.ZERO)).extracting(DirtyList::owner).containsExactly(somebody);
        assertThat(matching.list(somebody).map(MatchList::model)).contains("next");
        assertThat(matching.model()).isEqualTo(model);
    }

    @Test
    void takesWhatHasBeenDirtyLongestAndHandsItOutWithTheLastTurnedLast() throws InterruptedException {
        List<ProfileId> ids = Stream.of("a", "b", "c").map(ProfileId::institution).toList();
        DirtyLists dirty = matching.track(0, ids);
        dirty.mark(ids.get(0), false);

        assertThat(dirty.take(2, Duration.ZERO)).extracting(DirtyList::owner).containsExactly(ids.get(1), ids.get(0));
        assertThat(dirty.take(2, Duration.ZERO)).extracting(DirtyList::owner).containsExactly(ids.get(2));
    }

    @Test
    void handsOutWhatIsAtHandWhileTheRestIsMadeAhead() {
        Matching large = new Matching(Models.initial(),
                new IncrementalMatchmaker(Models.initial(), new BulkBuildLimits(1, 1)),
                new Partitioning(1));
        DirtyLists dirty = large.track(0, List.of(ProfileId.institution("nobody")));
        large.fold(Stream.of("pt-1", "br-1", "pt-2", "br-2", "pt-3").map(MatchingTest::institution)
                .map(large::encode).toList());
        List<List<String>> handedOut = new ArrayList<>();
        boolean goesOn = true;
        while (goesOn) {
            goesOn = large.prepare();
            handedOut.add(dirty.takeReady(10).stream().map(list -> list.owner().slug()).toList());
        }

        assertThat(handedOut.getFirst()).containsExactly("nobody");
        assertThat(handedOut.stream().filter(it -> !it.isEmpty()).skip(1).limit(2)).allSatisfy(
                one -> assertThat(one).singleElement(STRING).startsWith("pt-"));
        assertThat(handedOut.getLast()).contains("br-1", "br-2");
        assertThat(handedOut.stream().flatMap(List::stream)).containsExactlyInAnyOrder("nobody", "pt-1", "pt-2", "pt-3",
                "br-1", "br-2");
        assertThat(large.waiting()).isZero();
    }

    @Test
    void handsOutWhatAnEventTurnsAtOnceIfItIsAtHandAndOtherwiseNot() throws InterruptedException {
        Matching indexed = new Matching(Models.initial(), new IncrementalMatchmaker(Models.initial()),
                new Partitioning(1));
        indexed.fold(Stream.of("pt-1", "br-1").map(MatchingTest::institution).map(indexed::encode).toList());
        DirtyLists dirty = indexed.track(0, List.of());
        dirty.take(10, Duration.ZERO).forEach(list -> indexed.list(list.owner()));

        indexed.fold(List.of(indexed.encode(institution("br-2"))));

        assertThat(dirty.takeReady(10)).extracting(DirtyList::owner).containsExactly(ProfileId.institution("pt-1"));
        assertThat(dirty.take(10, Duration.ZERO)).extracting(DirtyList::owner)
                .containsExactly(ProfileId.institution("br-2"));
    }

    @Test
    void countsTheListsThatWaitAsLongAsTheirPartitionIsTracked() throws InterruptedException {
        DirtyLists dirty = matching.track(0, Stream.of("a", "b", "c").map(ProfileId::institution).toList());
        dirty.mark(ProfileId.institution("a"), false);
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

    private static Event institution(String slug) {
        return new Event.ProfileChanged(
                RandomInstitutions.institution(slug, slug.startsWith("pt") ? Country.PT : Country.BR,
                        ChainStep.PRODUCTION, ChainStep.PROCESSING));
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
