package org.puente.matcher.inputs;

import java.util.Optional;

import org.puente.engine.Event;

/** A decoded record of an input topic. */
public sealed interface Decoded {

    /** The change that the record states, if any. */
    Optional<Change> change();

    /** The event that matchmakers fold, if any. */
    default Optional<Event> event() {
        return change().flatMap(change -> change instanceof Change.Happened(Event event)
                ? Optional.of(event)
                : Optional.empty());
    }

    /** A valid record. */
    record Accepted(Change accepted) implements Decoded {

        @Override
        public Optional<Change> change() {
            return Optional.of(accepted);
        }
    }

    /**
     * A rejected record.
     *
     * @param reason     a stable code: {@code key}, {@code partition}, {@code type} or {@code value}
     * @param detail     the broken rule in a sentence, without the rejected value
     * @param withdrawal the change that counts instead: none if the key names nothing in this partition
     */
    record Rejected(String reason, String detail, Optional<Change> withdrawal) implements Decoded {

        @Override
        public Optional<Change> change() {
            return withdrawal;
        }
    }
}
