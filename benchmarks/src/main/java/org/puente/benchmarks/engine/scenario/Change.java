package org.puente.benchmarks.engine.scenario;

import org.puente.contract.profile.Profile;
import org.puente.engine.Event;

/**
 * A change of one profile.
 *
 * @param profile   the profile after the change, or the last version of a withdrawn one
 * @param withdrawn whether the profile was withdrawn
 */
public record Change(Profile profile, boolean withdrawn) {

    /** A new profile or version. */
    public static Change to(Profile profile) {
        return new Change(profile, false);
    }

    static Change withdrawalOf(Profile profile) {
        return new Change(profile, true);
    }

    /** The event that a matchmaker folds. */
    public Event event() {
        return withdrawn ? new Event.ProfileWithdrawn(profile.id()) : new Event.ProfileChanged(profile);
    }
}
