package org.puente.matcher.inputs;

import java.util.List;
import java.util.Optional;

import org.puente.contract.control.ControlKeys;
import org.puente.contract.control.Model;
import org.puente.contract.decision.DecisionKey;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.ControlReader;
import org.puente.contract.reading.DecisionReader;
import org.puente.contract.reading.Problem;
import org.puente.contract.reading.ProfileReader;
import org.puente.contract.reading.Reading;
import org.puente.contract.topic.EventType;
import org.puente.contract.topic.Topics;
import org.puente.engine.Event;
import org.puente.engine.Models;

/** A parsed key of an input topic: the event type of its records, how to read them, and what a tombstone states. */
sealed interface InputKey {

    /** The only event type that records of this key may have. */
    EventType type();

    /** Reads the change that a value states. */
    Reading<Change> read(byte[] value);

    /** The change that a tombstone states; a rejected record counts as one. */
    Change withdrawn();

    /** Parses a key of this topic; empty if it names nothing there. */
    static Optional<InputKey> parse(String topic, String key) {
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
    record OfProfile(ProfileId id) implements InputKey {

        private static final ProfileReader READER = ProfileReader.lenient();

        @Override
        public EventType type() {
            return EventType.of(id.kind());
        }

        @Override
        public Reading<Change> read(byte[] value) {
            return READER.read(id, value).map(OfProfile::changed);
        }

        /** Reads a value that has been accepted before. */
        Reading<Change> readAgain(byte[] value) {
            return READER.readAgain(id.kind(), value).map(OfProfile::changed);
        }

        @Override
        public Change withdrawn() {
            return new Change.Happened(new Event.ProfileWithdrawn(id));
        }

        private static Change changed(Profile profile) {
            return new Change.Happened(new Event.ProfileChanged(profile));
        }
    }

    /** One actor's verdict on a pair. */
    record OfDecision(DecisionKey key) implements InputKey {

        @Override
        public EventType type() {
            return EventType.DECISION;
        }

        @Override
        public Reading<Change> read(byte[] value) {
            return DecisionReader.read(key, value)
                    .map(decision -> new Change.Happened(
                            new Event.VerdictGiven(key.pair(), key.actor(), decision.verdict())));
        }

        @Override
        public Change withdrawn() {
            return new Change.Happened(new Event.VerdictTakenBack(key.pair(), key.actor()));
        }
    }

    /**
     * The model. A model for this revision is refused if this engine cannot rank by it; the weights of a model for
     * another revision are not checked.
     */
    record OfModel() implements InputKey {

        @Override
        public EventType type() {
            return EventType.MODEL;
        }

        @Override
        public Reading<Change> read(byte[] value) {
            return switch (ControlReader.model(value)) {
                case Reading.Accepted<Model>(Model model) -> usable(model);
                case Reading.Refused<Model>(var problems) -> new Reading.Refused<>(problems);
            };
        }

        @Override
        public Change withdrawn() {
            return new Change.ModelNamed(Optional.empty());
        }

        private static Reading<Change> usable(Model model) {
            List<Problem> problems = Models.isOurs(model) ? Models.problems(model) : List.of();
            return problems.isEmpty()
                    ? new Reading.Accepted<>(new Change.ModelNamed(Optional.of(model)))
                    : new Reading.Refused<>(problems);
        }
    }

    /** The current day. */
    record OfToday() implements InputKey {

        @Override
        public EventType type() {
            return EventType.TODAY;
        }

        @Override
        public Reading<Change> read(byte[] value) {
            return ControlReader.today(value).map(today -> new Change.Happened(new Event.DayChanged(today.day())));
        }

        @Override
        public Change withdrawn() {
            return new Change.Happened(new Event.DayChanged(null));
        }
    }
}
