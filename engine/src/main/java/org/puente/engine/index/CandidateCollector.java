package org.puente.engine.index;

/** Who competes for the places of a list while it is made. */
public interface CandidateCollector {

    /** The lowest score with which a candidate of this group may still have a place; it only rises. */
    int floor(CandidateGroup group);

    /** Lets a candidate compete, with the exact score of the two. */
    void enter(int slot, int score);
}
