package org.puente.matcher.inputs;

import java.util.Optional;
import java.util.function.Function;

import org.puente.engine.EncodedEvent;
import org.puente.engine.Event;

/**
 * All that can be done about a record before those that precede it are folded.
 *
 * @param decoded what it comes to
 * @param event   what matchmakers fold of it, if anything
 */
record Foldable(Decoded decoded, Optional<EncodedEvent> event) {

    static Foldable of(Decoded decoded, Function<Event, EncodedEvent> encoder) {
        return new Foldable(decoded, decoded.event().map(encoder));
    }
}
