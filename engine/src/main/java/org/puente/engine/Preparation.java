package org.puente.engine;

import java.util.Collection;
import java.util.List;

import org.puente.contract.profile.ProfileId;

/**
 * The result of one call of {@link Matchmaker#prepare}.
 *
 * @param ready  owners whose lists the call has made ready, see {@link Matchmaker#isReady}
 * @param goesOn whether lists are left that further calls would build
 */
public record Preparation(Collection<ProfileId> ready, boolean goesOn) {

    /** There are no lists to build. */
    public static final Preparation NONE = new Preparation(List.of(), false);
}
