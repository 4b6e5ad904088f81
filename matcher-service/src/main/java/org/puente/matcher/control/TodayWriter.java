package org.puente.matcher.control;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.puente.contract.control.Today;
import org.puente.matcher.matching.Matching;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Writes the current day when it is later than the folded day, and again if the log does not say so after a while
 * (another record may have replaced it). A clock that runs behind its predecessor's never takes a day back.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class TodayWriter implements ControlWriter {

    private final Clock clock;
    private final Matching matching;
    private final ControlTopic topic;
    private final PendingWrite<LocalDate> pending = new PendingWrite<>();

    TodayWriter(Clock clock, Matching matching, ControlTopic topic) {
        this.clock = clock;
        this.matching = matching;
        this.topic = topic;
    }

    @Override
    public Optional<ProducerRecord<byte[], byte[]>> due() {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        if (pending.holds(today) || matching.day().filter(day -> !today.isAfter(day)).isPresent()) {
            return Optional.empty();
        }
        pending.send(today);
        return Optional.of(topic.message(new Today(today)));
    }
}
