package org.puente.matcher.inputs;

import java.util.Optional;
import java.util.function.Function;

import org.puente.engine.EncodedEvent;
import org.puente.engine.Event;

/**
 * A record decoded and encoded ahead of the fold.
 *
 * @param decoded the change or the rejection
 * @param event   the event for the matchmaker, if the record says one
 */
record PreparedRecord(Decoded decoded, Optional<EncodedEvent> event) {

    static PreparedRecord of(Decoded decoded, Function<Event, EncodedEvent> encoder) {
        return new PreparedRecord(decoded, decoded.event().map(encoder));
    }
}
