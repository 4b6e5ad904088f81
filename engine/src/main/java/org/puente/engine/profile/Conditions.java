package org.puente.engine.profile;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.puente.contract.profile.Capacity;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.Wishes;
import org.puente.contract.vocabulary.Country;

/**
 * A profile's own conditions for partners: the part of it that rules read.
 *
 * @param lastDay      last day on which the profile is valid, in days since 1970-01-01; {@link Long#MAX_VALUE} for ever
 * @param targets      countries that partners may come from; empty for any
 * @param neverWith    profiles that the profile rules out
 * @param partnerships most agreed partnerships; {@link Integer#MAX_VALUE} if unstated
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

    /** Whether partners may come from a country. */
    public boolean accepts(Country country) {
        return targets.isEmpty() || targets.contains(country);
    }

    /** Whether the last day is before a day, in days since 1970-01-01. */
    public boolean expiredOn(long day) {
        return lastDay < day;
    }
}
