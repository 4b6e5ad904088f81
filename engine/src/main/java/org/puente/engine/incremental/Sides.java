package org.puente.engine.incremental;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.pair.PairEvaluator;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.score.ScoreDecomposition;
import org.puente.engine.snapshot.SideSnapshot;
import org.puente.engine.snapshot.Snapshot;

/** Both sides, and the side and slot of each known profile. */
final class Sides {

    private final Map<Side, MatchingSide> sides = new EnumMap<>(Side.class);
    private final Map<ProfileId, ProfileSlot> slots = new HashMap<>();

    Sides(PairEvaluator evaluator, ScoreDecomposition decomposition) {
        SideProfiles european = new SideProfiles(Side.EU, decomposition);
        SideProfiles latinAmerican = new SideProfiles(Side.LATAM, decomposition);
        sides.put(Side.EU, new MatchingSide(european, latinAmerican, evaluator));
        sides.put(Side.LATAM, new MatchingSide(latinAmerican, european, evaluator));
    }

    MatchingSide of(Side side) {
        return Objects.requireNonNull(sides.get(side));
    }

    MatchingSide opposite(Side side) {
        return of(side.opposite());
    }

    /** How many profiles are known. */
    int size() {
        return slots.size();
    }

    /** The ids of all known profiles: an unmodifiable view. */
    Set<ProfileId> ids() {
        return Collections.unmodifiableSet(slots.keySet());
    }

    /** Null if there is no such profile. */
    @Nullable
    ProfileSlot slot(ProfileId id) {
        return slots.get(id);
    }

    /** Null if there is no such profile. */
    @Nullable
    EncodedProfile profile(ProfileId id) {
        ProfileSlot at = slots.get(id);
        return at == null ? null : profile(at);
    }

    EncodedProfile profile(ProfileSlot at) {
        return of(at.side()).profiles().at(at.slot());
    }

    /**
     * Adds a profile, or replaces an earlier version that has no list and is in none: in its slot, if the index can
     * keep the new version there.
     *
     * @param before where the earlier version is; null if there is none
     */
    ProfileSlot put(EncodedProfile profile, @Nullable ProfileSlot before) {
        if (before != null && before.side() == profile.side()
                && of(before.side()).profiles().index().canReplace(before.slot(), profile)) {
            of(before.side()).profiles().index().replace(before.slot(), profile);
            return before;
        }
        ProfileSlot at = new ProfileSlot(profile.side(), of(profile.side()).profiles().index().add(profile));
        if (before != null) {
            free(before);
        }
        slots.put(profile.id(), at);
        return at;
    }

    /** Removes a profile that has no list and is in none. */
    void remove(ProfileId id, ProfileSlot at) {
        slots.remove(id);
        free(at);
    }

    private void free(ProfileSlot at) {
        of(at.side()).profiles().index().remove(at.slot());
    }

    /** How many pairs all searches have scored so far. */
    long scored() {
        return sides.values().stream().mapToLong(side -> side.profiles().searches().scored()).sum();
    }

    /** The profiles and ready lists of each side. */
    Map<Side, SideSnapshot> snapshot() {
        return Map.of(Side.EU, of(Side.EU).snapshot(), Side.LATAM, of(Side.LATAM).snapshot());
    }

    /**
     * Adds the profiles and lists of a snapshot to these empty sides, on two processors.
     *
     * @throws IllegalArgumentException if a profile occurs twice or on the wrong side, or a list is too long
     */
    void restore(Snapshot snapshot) {
        Map<Side, int[]> added = Stream.of(Side.values()).parallel().collect(Collectors.toConcurrentMap(side -> side,
                side -> of(side).profiles().addAll(snapshot.side(side).profiles())));
        added.forEach((side, of) -> register(side, snapshot.side(side).profiles(), of));
        added.entrySet().parallelStream().forEach(entry -> of(entry.getKey()).restore(
                snapshot.side(entry.getKey()).lists(), entry.getValue(),
                Objects.requireNonNull(added.get(entry.getKey().opposite())), this::canonical));
    }

    private void register(Side side, List<EncodedProfile> profiles, int[] added) {
        for (int i = 0; i < added.length; i++) {
            if (slots.put(profiles.get(i).id(), new ProfileSlot(side, added[i])) != null) {
                throw new IllegalArgumentException("A profile is there twice");
            }
        }
    }

    /** The known profile's copy of an id, or the id itself. */
    private ProfileId canonical(ProfileId id) {
        EncodedProfile profile = profile(id);
        return profile == null ? id : profile.id();
    }
}
