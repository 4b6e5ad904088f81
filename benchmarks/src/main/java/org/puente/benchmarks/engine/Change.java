package org.puente.benchmarks.engine;

import org.puente.contract.profile.Profile;
import org.puente.engine.Event;

/**
 * What happens to one profile.
 *
 * @param profile   what it says now, or said last
 * @param withdrawn whether it is gone
 */
public record Change(Profile profile, boolean withdrawn) {

    /** It is new or says something else. */
    public static Change to(Profile profile) {
        return new Change(profile, false);
    }

    static Change withdrawalOf(Profile profile) {
        return new Change(profile, true);
    }

    /** What a matchmaker folds of it. */
    public Event event() {
        return withdrawn ? new Event.ProfileWithdrawn(profile.id()) : new Event.ProfileChanged(profile);
    }
}
