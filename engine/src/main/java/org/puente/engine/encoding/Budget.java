package org.puente.engine.encoding;

/**
 * How many features of each vector a profile may keep, so that it has at most {@value #MOST} in all.
 *
 * @param codes         at most {@value #MOST_CODES}
 * @param collaborators half of what codes leave, or fewer, or what terms leave if that is more
 * @param terms         the rest
 */
record Budget(int codes, int collaborators, int terms) {

    /** Features of a profile in all. */
    static final int MOST = 256;
    static final int MOST_CODES = 32;

    /** While terms want it all, collaborators take one place in so many. */
    static final int COLLABORATORS_ONE_IN = 2;

    /** Divides what structured features leave among vectors that would have so many features each. */
    static Budget divide(int structured, int codes, int collaborators, int terms) {
        int keptCodes = Math.min(codes, MOST_CODES);
        int room = MOST - structured - keptCodes;
        int keptCollaborators = Math.min(collaborators, Math.max(room / COLLABORATORS_ONE_IN, room - terms));
        return new Budget(keptCodes, keptCollaborators, Math.min(terms, room - keptCollaborators));
    }
}
