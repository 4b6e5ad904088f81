package org.puente.engine;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.puente.contract.decision.Actor;
import org.puente.contract.decision.Pair;
import org.puente.contract.decision.Verdict;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;

/** A change of the last record of one key of the log. Folding the same event twice changes nothing. */
public sealed interface Event {

    /** A profile is new or has a new version. */
    record ProfileChanged(Profile profile) implements Event {}

    /** A profile is withdrawn; perhaps it was never known. */
    record ProfileWithdrawn(ProfileId id) implements Event {}

    /** An actor's standing verdict on a pair, of profiles known or not. */
    record VerdictGiven(Pair pair, Actor actor, Verdict verdict) implements Event {}

    /** An actor has no verdict on the pair any longer. */
    record VerdictTakenBack(Pair pair, Actor actor) implements Event {}

    /** The day that expiry is evaluated on; null: nothing has expired. */
    record DayChanged(@Nullable LocalDate today) implements Event {}
}
