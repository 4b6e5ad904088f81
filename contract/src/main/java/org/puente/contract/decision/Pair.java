package org.puente.contract.decision;

import org.puente.contract.profile.ProfileId;

/**
 * Two profiles, in the order of their ids, so that a pair has one name.
 *
 * @param first  the lower id
 * @param second the higher id
 */
public record Pair(ProfileId first, ProfileId second) {

    /** @throws IllegalArgumentException unless first is below second */
    public Pair {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("A pair names two different profiles, the lower id first");
        }
    }

    /**
     * The pair of these two, in either order.
     *
     * @throws IllegalArgumentException if they are the same
     */
    public static Pair of(ProfileId a, ProfileId b) {
        return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }

    /** Whether this profile is one of the two. */
    public boolean names(ProfileId id) {
        return first.equals(id) || second.equals(id);
    }

    /** The partner of one of the two. */
    public ProfileId other(ProfileId id) {
        return first.equals(id) ? second : first;
    }

    /** {@code kind/slug~kind/slug}. */
    @Override
    public String toString() {
        return first + "~" + second;
    }
}
