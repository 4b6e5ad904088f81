package org.puente.engine.profile;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.Capacity;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.Wishes;
import org.puente.contract.vocabulary.Country;

/**
 * What a profile makes conditional on: the part of it that rules read.
 *
 * @param lastDay      last day it may be suggested, in days since 1970-01-01; {@link Long#MAX_VALUE} for ever
 * @param targets      countries that partners come from; empty for any
 * @param neverWith    profiles never to be suggested
 * @param partnerships how many agreed partnerships it can take; {@link Integer#MAX_VALUE} if it does not say
 */
public record Conditions(long lastDay, Set<Country> targets, Set<ProfileId> neverWith, int partnerships) {

    static Conditions of(@Nullable LocalDate validUntil) {
        return of(validUntil, Wishes.NONE, Capacity.UNSTATED);
    }

    static Conditions of(@Nullable LocalDate validUntil, Wishes wishes, Capacity capacity) {
        Integer partnerships = capacity.partnerships();
        return new Conditions(validUntil == null ? Long.MAX_VALUE : validUntil.toEpochDay(),
                Set.copyOf(wishes.targetCountries()), Set.copyOf(wishes.neverWith()),
                partnerships == null ? Integer.MAX_VALUE : partnerships);
    }

    /** Whether its own conditions let partners come from this country. */
    public boolean accepts(Country country) {
        return targets.isEmpty() || targets.contains(country);
    }

    /** Whether its last day is over on this one, in days since 1970-01-01. */
    public boolean expiredOn(long day) {
        return lastDay < day;
    }
}
