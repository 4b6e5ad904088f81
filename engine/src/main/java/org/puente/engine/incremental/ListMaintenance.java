package org.puente.engine.incremental;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.puente.contract.decision.Actor;
import org.puente.contract.decision.Pair;
import org.puente.contract.decision.Verdict;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.pair.Decisions;
import org.puente.engine.pair.PairEvaluator;
import org.puente.engine.profile.EncodedProfile;

/**
 * Folds each kind of event into both sides' profiles and lists, and names the owners whose lists may read differently.
 * A changed profile leaves the lists that hold its earlier version before it enters those whose thresholds it reaches;
 * a list that has lost too much is dropped only after that.
 */
record ListMaintenance(Sides sides, Decisions decisions, PairEvaluator evaluator) {

    /** Folds a profile's new version; no owner changes if that equals the known one. */
    Set<ProfileId> change(EncodedProfile profile) {
        ProfileSlot before = sides.slot(profile.id());
        if (before != null && profile.equals(sides.profile(before))) {
            return Set.of();
        }
        Set<ProfileId> changed = new HashSet<>();
        SlotSet left = before == null ? new SlotSet() : detach(before, changed);
        ProfileSlot at = sides.put(profile, before);
        sides.opposite(at.side()).updater().enter(at.slot(), changed);
        if (before != null) {
            sides.opposite(before.side()).updater().settle(left, changed);
        }
        changed.add(profile.id());
        return changed;
    }

    Set<ProfileId> withdraw(ProfileId id) {
        ProfileSlot at = sides.slot(id);
        if (at == null) {
            return Set.of();
        }
        Set<ProfileId> changed = new HashSet<>();
        SlotSet left = detach(at, changed);
        sides.remove(id, at);
        sides.opposite(at.side()).updater().settle(left, changed);
        changed.add(id);
        return changed;
    }

    /** Folds what an actor says of a pair; null if the actor takes the verdict back. */
    Set<ProfileId> decide(Pair pair, Actor actor, @Nullable Verdict verdict) {
        List<EncodedProfile> parties = Stream.of(pair.first(), pair.second()).map(sides::profile)
                .filter(Objects::nonNull)
                .toList();
        Set<ProfileId> fullBefore = full(parties);
        boolean declinedBefore = evaluator.isDeclined(pair);
        decisions.put(pair, actor, verdict);
        Set<ProfileId> changed = new HashSet<>();
        for (EncodedProfile party : parties) {
            if (evaluator.isFull(party) != fullBefore.contains(party.id())) {
                reconsiderEverywhere(party.id(), changed);
            }
        }
        if (evaluator.isDeclined(pair) != declinedBefore) {
            reconsider(pair.first(), pair.second(), changed);
            reconsider(pair.second(), pair.first(), changed);
        }
        return changed;
    }

    /** Sets the day; null if it is unknown. */
    Set<ProfileId> turnTo(@Nullable LocalDate day) {
        long before = evaluator.today();
        evaluator.today(day);
        Set<ProfileId> changed = new HashSet<>();
        for (ProfileId id : sides.ids()) {
            EncodedProfile profile = Objects.requireNonNull(sides.profile(id));
            if (profile.conditions().expiredOn(before) != profile.conditions().expiredOn(evaluator.today())) {
                reconsiderEverywhere(id, changed);
            }
        }
        return changed;
    }

    /** Drops a profile's list and removes the profile from all others; returns their owners, yet to be settled. */
    private SlotSet detach(ProfileSlot at, Set<ProfileId> changed) {
        sides.of(at.side()).lists().drop(at.slot());
        return sides.opposite(at.side()).updater().leave(at.slot(), changed);
    }

    private void reconsider(ProfileId owner, ProfileId candidate, Set<ProfileId> changed) {
        ProfileSlot of = sides.slot(owner);
        ProfileSlot by = sides.slot(candidate);
        if (of != null && by != null && of.side() != by.side()) {
            sides.of(of.side()).updater().reconsider(of.slot(), by.slot(), changed);
        }
    }

    /** Evaluates a profile that has become available, or is no longer, anew for its own list and all others. */
    private void reconsiderEverywhere(ProfileId id, Set<ProfileId> changed) {
        ProfileSlot at = Objects.requireNonNull(sides.slot(id));
        if (sides.of(at.side()).lists().drop(at.slot())) {
            changed.add(id);
        }
        ListUpdater updater = sides.opposite(at.side()).updater();
        SlotSet left = updater.leave(at.slot(), changed);
        updater.enter(at.slot(), changed);
        updater.settle(left, changed);
    }

    private Set<ProfileId> full(List<EncodedProfile> parties) {
        return parties.stream().filter(evaluator::isFull).map(EncodedProfile::id).collect(Collectors.toSet());
    }
}
