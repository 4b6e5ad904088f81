package org.puente.benchmarks.engine.baseline;

import org.puente.engine.profile.EncodedProfile;

/** The inverted index of one side, with the lists of its profiles. */
interface AccumulatorSide {

    /** The lists by slot. */
    SlotLists lists();

    /** Adds a profile with its list, in place of its previous version. */
    void put(EncodedProfile profile, TopK list);

    /**
     * Scores all profiles of this side for a profile of the opposite side, and returns its list.
     *
     * @param itsSlot slot of the profile on the opposite side
     * @param enter   whether the profile is also offered to the lists of this side
     */
    TopK search(EncodedProfile profile, int itsSlot, boolean enter);
}
