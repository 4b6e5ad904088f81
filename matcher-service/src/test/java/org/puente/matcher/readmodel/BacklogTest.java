package org.puente.matcher.readmodel;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.puente.contract.topic.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class BacklogTest {

    private final Backlog backlog = new Backlog();
    private long offset;

    @Test
    void whatIsYoungestIsTakenNextHoweverMuchWaits() {
        for (int i = 0; i < 1_000; i++) {
            add("of many-" + i);
        }
        backlog.add("small change", message("small change", offset, 2));
        add("of many, from a partition that is read later");
        assertThat(backlog.take(10)).hasSize(10).containsKey("small change");
    }

    @Test
    void whatWaitsLongestIsTakenWhateverComesAfterIt() {
        for (int i = 0; i < 100; i++) {
            add("of many-" + i);
        }
        for (int i = 0; i < 100; i++) {
            for (int more = 0; more < 10; more++) {
                String key = "later-" + i + "-" + more;
                backlog.add(key, message(key, offset++, offset));
            }
            backlog.add("of many-99", message("of many-99", offset++, offset));
            assertThat(backlog.take(2)).containsKey("of many-" + i);
        }
    }

    @Test
    void onlyTheLastRecordOfAKeyWaitsInTheOldPlace() {
        add("a");
        add("b");
        backlog.add("a", message("a", 7));
        backlog.add("a", message("a", 5));
        assertThat(backlog.size()).isEqualTo(2);
        assertThat(backlog.take(1).get("a")).extracting(ConsumerRecord::offset).isEqualTo(7L);
    }

    @Test
    void saysBelowWhichOffsetNothingWaits() {
        add("a");
        add("b");
        add("a");
        assertThat(backlog.lowest()).containsExactly(entry(0, 1L));
        backlog.take(2);
        assertThat(backlog.lowest()).isEmpty();
    }

    @Test
    void takesByTurnsAlsoOneByOne() {
        for (int i = 0; i < 10; i++) {
            String key = "at-" + i;
            backlog.add(key, message(key, i, i));
        }
        assertThat(Stream.generate(() -> backlog.take(1)).limit(4).map(Map::keySet).flatMap(Set::stream))
                .containsExactly("at-0", "at-9", "at-1", "at-8");
    }

    @Test
    void whatWaitsOfPartitionsThatAreGoneIsForgotten() {
        add("a");
        backlog.retain(Set.of(1));
        assertThat(backlog.size()).isZero();
        assertThat(backlog.bytes()).isZero();
        assertThat(backlog.take(1)).isEmpty();
    }

    @Test
    void everyRecordThatWaitsCountsAlsoATombstone() {
        backlog.add("a", new ConsumerRecord<>(Topics.MATCHES.name(), 0, 0, new byte[1], null));
        long one = backlog.bytes();
        assertThat(one).isPositive();
        backlog.add("b", message("b", 1));
        assertThat(backlog.bytes()).isGreaterThan(2 * one);
        backlog.take(2);
        assertThat(backlog.bytes()).isZero();
    }

    private void add(String key) {
        backlog.add(key, message(key, offset++));
    }

    private static ConsumerRecord<byte[], byte[]> message(String key, long offset) {
        return message(key, offset, 1);
    }

    /** Its value is as long as its key. */
    private static ConsumerRecord<byte[], byte[]> message(String key, long offset, long timestamp) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(Topics.MATCHES.name(), 0, offset, timestamp, TimestampType.CREATE_TIME,
                bytes.length, bytes.length, bytes, bytes, new RecordHeaders(),
                Optional.empty());
    }
}
