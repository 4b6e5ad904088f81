package org.puente.engine;

import java.util.Collection;
import java.util.List;

import org.puente.contract.profile.ProfileId;

/**
 * What a moment's work ahead has come to.
 *
 * @param ready  owners whose lists it has made ready, see {@link Matchmaker#isReady}
 * @param goesOn whether anything is left to be done ahead
 */
public record Preparation(Collection<ProfileId> ready, boolean goesOn) {

    /** There is nothing to do ahead. */
    public static final Preparation NONE = new Preparation(List.of(), false);
}
