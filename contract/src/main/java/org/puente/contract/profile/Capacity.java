package org.puente.contract.profile;

import org.jspecify.annotations.Nullable;

/**
 * What an institution can take on.
 *
 * @param partnerships how many agreed partnerships at once, 0 to 1,000; absent means no stated bound
 * @param hosting      how many people it can receive, 0 to 10,000
 */
public record Capacity(@Nullable Integer partnerships, @Nullable Integer hosting) {

    /** No bound is stated. */
    public static final Capacity UNSTATED = new Capacity(null, null);
}
