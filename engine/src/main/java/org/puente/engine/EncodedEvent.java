package org.puente.engine;

import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.Profile;
import org.puente.engine.encoding.Encoded;
import org.puente.engine.encoding.Encoder;

/** An event with its profile, if it brings one, encoded ahead by the matchmaker that is to fold it. */
public final class EncodedEvent {

    private final Event event;
    private final Encoder encoder;
    private final @Nullable Encoded encoded;

    private EncodedEvent(Event event, Encoder encoder, @Nullable Encoded encoded) {
        this.event = event;
        this.encoder = encoder;
        this.encoded = encoded;
    }

    static EncodedEvent of(Event event, Encoder encoder) {
        return new EncodedEvent(event, encoder,
                event instanceof Event.ProfileChanged(Profile profile) ? encoder.encode(profile) : null);
    }

    public Event event() {
        return event;
    }

    /** The event's profile as this encoder encodes it: at hand if this one has encoded the event. */
    Encoded encoded(Profile profile, Encoder by) {
        return encoded == null || by != encoder ? by.encode(profile) : encoded;
    }
}
