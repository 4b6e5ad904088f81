package org.puente.matcher.inputs;

import java.util.Optional;

import org.puente.engine.Event;

/** What one record of an input topic comes to. */
public sealed interface Decoded {

    /** What it says, if anything. */
    Optional<Change> change();

    /** What matchmakers fold of it, if anything. */
    default Optional<Event> event() {
        return change().flatMap(change -> change instanceof Change.Happened(Event event)
                ? Optional.of(event)
                : Optional.empty());
    }

    /** The record says this. */
    record Accepted(Change accepted) implements Decoded {

        @Override
        public Optional<Change> change() {
            return Optional.of(accepted);
        }
    }

    /**
     * The record is refused.
     *
     * @param reason     a stable code: {@code key}, {@code partition}, {@code type} or {@code value}
     * @param detail     which rule, in a sentence, without the refused value
     * @param withdrawal what it says in its place: nothing where the key names nothing in this partition
     */
    record Rejected(String reason, String detail, Optional<Change> withdrawal) implements Decoded {

        @Override
        public Optional<Change> change() {
            return withdrawal;
        }
    }
}
