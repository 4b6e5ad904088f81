package org.puente.matcher.profilelog;

import java.util.Optional;

import org.puente.engine.Event;

/** What one record of an input topic comes to. */
public sealed interface Decoded {

    /** What to fold, if anything. */
    Optional<Event> event();

    /** The record says this. */
    record Accepted(Event accepted) implements Decoded {

        @Override
        public Optional<Event> event() {
            return Optional.of(accepted);
        }
    }

    /**
     * The record is refused.
     *
     * @param reason     a stable code: {@code key}, {@code partition}, {@code type} or {@code value}
     * @param detail     which rule, in a sentence, without the refused value
     * @param withdrawal what is folded in its place: nothing where the key names nothing in this partition
     */
    record Rejected(String reason, String detail, Optional<Event> withdrawal) implements Decoded {

        @Override
        public Optional<Event> event() {
            return withdrawal;
        }
    }
}
