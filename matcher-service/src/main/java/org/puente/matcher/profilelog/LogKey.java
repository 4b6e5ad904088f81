package org.puente.matcher.profilelog;

import java.util.Optional;

import org.puente.contract.control.ControlKeys;
import org.puente.contract.decision.DecisionKey;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.ControlReader;
import org.puente.contract.reading.DecisionReader;
import org.puente.contract.reading.ProfileReader;
import org.puente.contract.reading.Reading;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Topics;
import org.puente.engine.Event;

/** What a key of an input topic names: the type its records must have, how they read, and what none means. */
sealed interface LogKey {

    /** The only type of record that this key may carry. */
    EventType type();

    /** What the record says. */
    Reading<Event> read(byte[] value);

    /** What the absence of a record says; a rejected record says the same. */
    Event withdrawn();

    /** The key that these characters name on this topic, if any. */
    static Optional<LogKey> parse(String topic, String key) {
        if (topic.equals(Topics.PROFILES.name())) {
            return ProfileId.parse(key).map(OfProfile::new);
        }
        if (topic.equals(Topics.DECISIONS.name())) {
            return DecisionKey.parse(key).map(OfDecision::new);
        }
        return switch (key) {
            case ControlKeys.MODEL -> Optional.of(new OfModel());
            case ControlKeys.TODAY -> Optional.of(new OfToday());
            default -> Optional.empty();
        };
    }

    /** A profile. */
    record OfProfile(ProfileId id) implements LogKey {

        private static final ProfileReader READER = ProfileReader.lenient();

        @Override
        public EventType type() {
            return EventType.of(id.kind());
        }

        @Override
        public Reading<Event> read(byte[] value) {
            return READER.read(id, value).map(Event.ProfileChanged::new);
        }

        @Override
        public Event withdrawn() {
            return new Event.ProfileWithdrawn(id);
        }
    }

    /** One actor's verdict on a pair. */
    record OfDecision(DecisionKey key) implements LogKey {

        @Override
        public EventType type() {
            return EventType.DECISION;
        }

        @Override
        public Reading<Event> read(byte[] value) {
            return DecisionReader.read(key, value)
                    .map(decision -> new Event.VerdictGiven(key.pair(), key.actor(), decision.verdict()));
        }

        @Override
        public Event withdrawn() {
            return new Event.VerdictTakenBack(key.pair(), key.actor());
        }
    }

    /** The model. */
    record OfModel() implements LogKey {

        @Override
        public EventType type() {
            return EventType.MODEL;
        }

        @Override
        public Reading<Event> read(byte[] value) {
            return ControlReader.model(value).map(Event.ModelChanged::new);
        }

        @Override
        public Event withdrawn() {
            return new Event.ModelChanged(null);
        }
    }

    /** The current day. */
    record OfToday() implements LogKey {

        @Override
        public EventType type() {
            return EventType.TODAY;
        }

        @Override
        public Reading<Event> read(byte[] value) {
            return ControlReader.today(value).map(today -> new Event.DayChanged(today.day()));
        }

        @Override
        public Event withdrawn() {
            return new Event.DayChanged(null);
        }
    }
}
