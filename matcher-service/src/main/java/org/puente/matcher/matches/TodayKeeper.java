package org.puente.matcher.matches;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.puente.contract.control.ControlKeys;
import org.puente.contract.control.Today;
import org.puente.contract.kafka.CloudEventHeaders;
import org.puente.contract.reading.Json;
import org.puente.contract.topic.CloudEvents;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Topics;
import org.puente.matcher.kafka.Partitioning;
import org.puente.matcher.matching.Matching;

/**
 * Puts the current day on the log: the owner of partition 0 publishes it through its fenced producer when it is
 * later than the day that was folded, and again if the log does not say so after a while (something else may have been
 * written over it). A clock that runs behind its predecessor's never takes a day back.
 */
final class TodayKeeper {

    private static final int KEEPER = 0;
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(5);
    private static final byte[] KEY = ControlKeys.TODAY.getBytes(StandardCharsets.UTF_8);

    private final boolean keeps;
    private final Clock clock;
    private final Matching matching;
    private final int home;
    private @Nullable LocalDate published;
    private long publishedAt;

    TodayKeeper(int partition, Clock clock, Matching matching, Partitioning partitioning) {
        this.keeps = partition == KEEPER;
        this.clock = clock;
        this.matching = matching;
        this.home = partitioning.of(KEY);
    }

    /** The record to write now, if this partition's owner keeps the day and the log's day is past. */
    Optional<ProducerRecord<byte[], byte[]>> due() {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        if (!keeps || isOnItsWay(today) || matching.day().filter(day -> !today.isAfter(day)).isPresent()) {
            return Optional.empty();
        }
        published = today;
        publishedAt = System.nanoTime();
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(Topics.CONTROL.name(), home, KEY,
                Json.write(new Today(today)));
        CloudEventHeaders.write(CloudEvents.headers(EventType.TODAY, MatchTopic.SOURCE, today.toString()),
                message.headers());
        return Optional.of(message);
    }

    private boolean isOnItsWay(LocalDate today) {
        return today.equals(published) && System.nanoTime() - publishedAt < ON_ITS_WAY.toNanos();
    }
}
