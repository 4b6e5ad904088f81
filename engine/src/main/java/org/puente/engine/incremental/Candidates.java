package org.puente.engine.incremental;

import org.puente.engine.profile.EncodedProfile;

/** The profiles that candidates' slots stand for: all that a list knows of the opposite side. */
@FunctionalInterface
interface Candidates {

    /** The profile in a slot that is in use. */
    EncodedProfile at(int slot);
}
