package org.puente.matcher.control;

import java.time.LocalDate;
import java.util.Optional;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.puente.contract.control.Today;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Moves the folded day to the clock's: back at once, forward by at most two days a record and one record a minute. A
 * clock that runs years ahead therefore empties few dated lists before somebody is told, and the right clock takes the
 * day back. A log without a day gets the clock's.
 *
 * <p>An owner that begins with a day further away than one step waits for a minute first, so that owners that follow
 * each other quickly keep the pace too.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class TodayWriter implements ControlWriter {

    static final int LONGEST_STEP_DAYS = 2;
    private static final Logger LOG = LoggerFactory.getLogger(TodayWriter.class);

    private final CurrentDay current;
    private final ControlTopic topic;
    private final TodayProperties properties;
    private final PendingWrite<LocalDate> pending = new PendingWrite<>();
    private long lastStep = System.nanoTime();
    private boolean warned;

    TodayWriter(CurrentDay current, ControlTopic topic, TodayProperties properties) {
        this.current = current;
        this.topic = topic;
        this.properties = properties;
    }

    @Override
    public Optional<ProducerRecord<byte[], byte[]>> due() {
        LocalDate wanted = current.ofTheClock();
        Optional<LocalDate> folded = current.folded();
        return folded.map(day -> next(day, wanted)).orElse(Optional.of(wanted))
                .filter(day -> !pending.holds(day)).map(day -> {
                    lastStep = System.nanoTime();
                    pending.send(day);
                    folded.filter(day::isBefore).ifPresent(later -> LOG.warn(
                            "The day on the log, {}, is later than this clock's, {}, and goes back", later, wanted));
                    return topic.message(new Today(day));
                });
    }

    private Optional<LocalDate> next(LocalDate folded, LocalDate wanted) {
        if (folded.isEqual(wanted)) {
            warned = false;
            return Optional.empty();
        }
        LocalDate furthest = folded.plusDays(LONGEST_STEP_DAYS);
        if (!wanted.isAfter(furthest)) {
            return Optional.of(wanted);
        }
        warnOnce(folded, wanted);
        return System.nanoTime() - lastStep < properties.pace().toNanos() ? Optional.empty() : Optional.of(furthest);
    }

    private void warnOnce(LocalDate folded, LocalDate wanted) {
        if (!warned) {
            LOG.warn("The day on the log, {}, follows this clock's, {}, by {} days every {}; if the clock is right, "
                    + "PUT /api/today sets the day at once", folded, wanted, LONGEST_STEP_DAYS, properties.pace());
            warned = true;
        }
    }
}
