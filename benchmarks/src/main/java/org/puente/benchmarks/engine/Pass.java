package org.puente.benchmarks.engine;

import org.puente.engine.profile.EncodedProfile;

/** The profiles of one side with their lists, of which one pass over all postings of a profile leaves nobody out. */
interface Pass {

    /** The slots and lists. */
    Board board();

    /** Takes in a profile with a list of its own, in place of what it said before. */
    void put(EncodedProfile profile, TopK list);

    /**
     * One pass for a profile of the other side: its own list, and its place in the lists here.
     *
     * @param enter whether it takes the places that it deserves
     */
    TopK over(EncodedProfile profile, int itsSlot, boolean enter);
}
