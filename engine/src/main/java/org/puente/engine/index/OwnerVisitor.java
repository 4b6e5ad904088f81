package org.puente.engine.index;

/** Takes owners in whose lists a profile may have a place. */
public interface OwnerVisitor {

    /** Takes one, with the exact score of the two. */
    void visit(int slot, int score);
}
