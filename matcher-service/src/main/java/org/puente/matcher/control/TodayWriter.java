package org.puente.matcher.control;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.puente.contract.control.Today;
import org.puente.matcher.matching.Matching;

/**
 * Puts the current day on the log when it is later than the day that was folded, and again if the log does not say so
 * after a while (something else may have been written over it). A clock that runs behind its predecessor's never takes
 * a day back.
 */
final class TodayWriter implements ControlWriter {

    private final Clock clock;
    private final Matching matching;
    private final ControlTopic topic;
    private final PendingWrite<LocalDate> onItsWay = new PendingWrite<>();

    TodayWriter(Clock clock, Matching matching, ControlTopic topic) {
        this.clock = clock;
        this.matching = matching;
        this.topic = topic;
    }

    @Override
    public Optional<ProducerRecord<byte[], byte[]>> due() {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        if (onItsWay.holds(today) || matching.day().filter(day -> !today.isAfter(day)).isPresent()) {
            return Optional.empty();
        }
        onItsWay.send(today);
        return Optional.of(topic.message(new Today(today)));
    }
}
