package org.puente.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.assertj.core.data.Percentage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.puente.benchmarks.corpus.ProfileDetail;
import org.puente.benchmarks.corpus.SyntheticCorpus;
import org.puente.benchmarks.engine.scenario.Change;
import org.puente.benchmarks.load.Latencies.Interval;
import org.puente.benchmarks.load.generator.SentChange;
import org.puente.benchmarks.load.watch.ListWrite;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.topic.Position;
import org.puente.contract.vocabulary.Side;
import org.puente.matcher.matching.ListVersion;

import static org.assertj.core.api.Assertions.assertThat;

class VisibilityTest {

    private static final ProfileId OWNER = ProfileId.institution("owner");
    private static final Profile PROFILE = SyntheticCorpus.of(1, ProfileDetail.CORDIS).next(Side.EU);
    private static final long MILLI = 1_000_000;

    @Test
    void anEventIsVisibleOnceTheListIsAsItThenWas() {
        SentChange sent = sent(10, 20);
        ListWrite before = write(0, "before", 15);
        ListWrite after = write(1, "after", 30);

        assertThat(seen(List.of(turn(sent, "after")), before, after)).containsExactly(Optional.of(after));
    }

    @Test
    void aLaterStateShowsWhatLedToItToo() {
        ListWrite both = write(0, "both", 40);

        assertThat(seen(List.of(turn(sent(10, 20), "one"), turn(sent(11, 21), "both")), both))
                .containsExactly(Optional.of(both), Optional.of(both));
    }

    @Test
    void aStateThatTheTwinNeverSawShowsNothing() {
        ListWrite otherOrder = write(0, "other", 30);
        ListWrite both = write(1, "both", 40);

        assertThat(seen(List.of(turn(sent(10, 20), "one"), turn(sent(11, 21), "both")), otherOrder, both))
                .containsOnly(Optional.of(both));
    }

    @Test
    void whatWasWrittenBeforeAnEventWasSentDoesNotShowIt() {
        ListWrite old = write(0, "same", 5);

        assertThat(seen(List.of(turn(sent(10, 20), "same")), old)).containsExactly(Optional.empty());
    }

    @Test
    void aWithdrawalIsVisibleByItsGravestone() {
        SentChange sent = sent(10, 20);
        ListWrite gone = write(0, null, 30);

        assertThat(seen(List.of(new ListChange(sent, Optional.empty())), gone)).containsExactly(Optional.of(gone));
    }

    @Test
    void theLastListCountsForEveryListAndTimeRunsFromThe202() {
        SentChange sent = sent(10, 20);
        ListWrite soon = write(0, "a", 30);
        ListWrite late = write(1, "b", 50);
        soon.seenInStore(60 * MILLI);
        late.seenInStore(120 * MILLI);
        Latencies latencies = Latencies.of(List.of(sent),
                List.of(new Visibility(turn(sent, "a"), Optional.of(soon)),
                        new Visibility(turn(sent, "b"), Optional.of(late)),
                        new Visibility(turn(sent, "c"), Optional.empty())));

        assertThat(latencies.of(Interval.TO_STORE_EVERY_LIST).p50()).isCloseTo(100, rounded());
        assertThat(latencies.of(Interval.SCHEDULE_TO_STORE_EVERY_LIST).p50()).isCloseTo(110, rounded());
        assertThat(latencies.of(Interval.TO_TOPIC_EACH_LIST).most()).isCloseTo(30, rounded());
        assertThat(latencies.of(Interval.SCHEDULE_TO_202).most()).isCloseTo(10, rounded());
        assertThat(latencies.unseen()).isEqualTo(1);
    }

    /** What the histograms round. */
    private static Percentage rounded() {
        return Percentage.withPercentage(0.2);
    }

    private static List<Optional<ListWrite>> seen(List<ListChange> turns, ListWrite... writes) {
        return Visibility.of(Map.of(OWNER, turns), List.of(writes)).stream().map(Visibility::write).toList();
    }

    private static SentChange sent(long intendedMillis, long acknowledgedMillis) {
        return new SentChange(Change.to(PROFILE), intendedMillis * MILLI, acknowledgedMillis * MILLI,
                new Position(0, intendedMillis));
    }

    private static ListChange turn(SentChange by, String content) {
        return new ListChange(by, Optional.of(ListVersion.of(content.getBytes(StandardCharsets.UTF_8))));
    }

    private static ListWrite write(long offset, @Nullable String content, long onTopicMillis) {
        byte[] value = content == null ? null : content.getBytes(StandardCharsets.UTF_8);
        return new ListWrite(new ConsumerRecord<>("lists", 0, offset, new byte[0], value), OWNER,
                onTopicMillis * MILLI);
    }
}
