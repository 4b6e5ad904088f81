package org.puente.matcher.snapshots;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SnapshotHeaderTest {

    private static final Instant WRITTEN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration STAY = Duration.ofDays(30);
    private static final TopicPartition ONE = new TopicPartition("puente.profiles", 0);
    private static final TopicPartition OTHER = new TopicPartition("puente.control", 1);
    private static final Map<String, String> IDS = Map.of("puente.profiles", "a", "puente.control", "b");
    private static final TopicIdentities LOG = new TopicIdentities(IDS, STAY);
    private static final Map<TopicPartition, Long> BEGINNINGS = Map.of(ONE, 5L, OTHER, 0L);
    private static final Map<TopicPartition, Long> ENDS = Map.of(ONE, 20L, OTHER, 7L);

    private final SnapshotHeader head = new SnapshotHeader(WRITTEN, IDS, Map.of(ONE, 10L, OTHER, 7L),
            Map.of(ONE, List.of(6L, 8L)));

    @Test
    void isBelievedUntilHalfOfTheTimeThatWithdrawalsStay() {
        assertThat(head.objection(LOG, BEGINNINGS, ENDS, WRITTEN)).isEmpty();
        assertThat(head.objection(LOG, BEGINNINGS, ENDS, WRITTEN.plus(Duration.ofDays(15)))).isEmpty();
        assertThat(head.objection(LOG, BEGINNINGS, ENDS, WRITTEN.plus(Duration.ofDays(15)).plusMillis(1)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("older than half"));
    }

    @Test
    void isNotBelievedFromTheFuture() {
        assertThat(head.objection(LOG, BEGINNINGS, ENDS, WRITTEN.minusMillis(1)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("future"));
    }

    @Test
    void isNotBelievedOfTopicsThatWereCreatedAnew() {
        TopicIdentities anew = new TopicIdentities(Map.of("puente.profiles", "a", "puente.control", "c"), STAY);
        assertThat(head.objection(anew, BEGINNINGS, ENDS, WRITTEN))
                .hasValueSatisfying(reason -> assertThat(reason).contains("anew"));
    }

    @Test
    void isNotBelievedOfWhatTheLogDoesNotHold() {
        assertThat(head.objection(LOG, BEGINNINGS, Map.of(ONE, 9L, OTHER, 7L), WRITTEN))
                .hasValueSatisfying(reason -> assertThat(reason).contains("puente.profiles-0@10"));
        assertThat(head.objection(LOG, Map.of(ONE, 11L, OTHER, 0L), ENDS, WRITTEN))
                .hasValueSatisfying(reason -> assertThat(reason).contains("puente.profiles-0@10"));
        assertThat(head.objection(LOG, Map.of(ONE, 5L), Map.of(ONE, 20L), WRITTEN))
                .hasValueSatisfying(reason -> assertThat(reason).contains("puente.control-1@7"));
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        head.write(new DataOutputStream(bytes));
        assertThat(SnapshotHeader.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
                .isEqualTo(head);
    }
}
