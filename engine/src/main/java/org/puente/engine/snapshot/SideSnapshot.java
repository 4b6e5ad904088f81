package org.puente.engine.snapshot;

import java.util.List;
import java.util.Optional;

import org.puente.engine.profile.EncodedProfile;

/**
 * The profiles of one side.
 *
 * @param profiles in an order of their own, by which lists name them
 * @param lists    theirs in the same order, as far as they were worked out; or empty if none was
 */
public record SideSnapshot(List<EncodedProfile> profiles, List<Optional<ListSnapshot>> lists) {

    /** @throws IllegalArgumentException unless there are as many lists as profiles, or none */
    public SideSnapshot {
        if (!lists.isEmpty() && lists.size() != profiles.size()) {
            throw new IllegalArgumentException("%d lists of %d profiles".formatted(lists.size(), profiles.size()));
        }
    }
}
