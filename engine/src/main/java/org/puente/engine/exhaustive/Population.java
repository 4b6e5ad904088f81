package org.puente.engine.exhaustive;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.profile.EncodedProfile;

/** The known profiles, by id and by side. */
final class Population {

    private final Map<ProfileId, EncodedProfile> all = new HashMap<>();
    private final Map<Side, Map<ProfileId, EncodedProfile>> bySide = new EnumMap<>(Side.class);

    Population() {
        for (Side side : Side.values()) {
            bySide.put(side, new HashMap<>());
        }
    }

    /** Adds or replaces a profile; returns its version before, null if there was none. */
    @Nullable
    EncodedProfile put(EncodedProfile profile) {
        EncodedProfile before = remove(profile.id());
        all.put(profile.id(), profile);
        onSide(profile.side()).put(profile.id(), profile);
        return before;
    }

    /** Removes a profile and returns it; null if there is none. */
    @Nullable
    EncodedProfile remove(ProfileId id) {
        EncodedProfile before = all.remove(id);
        if (before != null) {
            onSide(before.side()).remove(id);
        }
        return before;
    }

    @Nullable
    EncodedProfile get(ProfileId id) {
        return all.get(id);
    }

    Collection<EncodedProfile> of(Side side) {
        return onSide(side).values();
    }

    Collection<EncodedProfile> all() {
        return all.values();
    }

    Set<ProfileId> ids() {
        return Collections.unmodifiableSet(all.keySet());
    }

    private Map<ProfileId, EncodedProfile> onSide(Side side) {
        return Objects.requireNonNull(bySide.get(side));
    }
}
