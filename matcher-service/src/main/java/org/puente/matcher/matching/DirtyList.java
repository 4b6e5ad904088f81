package org.puente.matcher.matching;

import org.puente.contract.profile.ProfileId;

/**
 * A list that may differ from what was published.
 *
 * @param owner the profile whose list it is
 * @param since {@link System#nanoTime} of the first event since it was last taken
 */
public record DirtyList(ProfileId owner, long since) {}
