package org.puente.engine;

import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.Profile;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.profile.ProfileEncoder;

/** An event and its profile, if it has one, encoded before the fold. */
public final class EncodedEvent {

    private final Event event;
    private final ProfileEncoder encoder;
    private final @Nullable EncodedProfile encoded;

    private EncodedEvent(Event event, ProfileEncoder encoder, @Nullable EncodedProfile encoded) {
        this.event = event;
        this.encoder = encoder;
        this.encoded = encoded;
    }

    public static EncodedEvent of(Event event, ProfileEncoder encoder) {
        return new EncodedEvent(event, encoder,
                event instanceof Event.ProfileChanged(Profile profile) ? encoder.encode(profile) : null);
    }

    public Event event() {
        return event;
    }

    /** The event's profile as this encoder encodes it, at no cost if the event was encoded by this encoder. */
    public EncodedProfile encoded(Profile profile, ProfileEncoder by) {
        return encoded == null || by != encoder ? by.encode(profile) : encoded;
    }
}
