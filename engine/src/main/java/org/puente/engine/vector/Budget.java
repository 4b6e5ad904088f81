package org.puente.engine.vector;

/**
 * How many features of each vector a profile may keep, so that it has at most {@value #MOST} in all.
 *
 * @param codes         at most {@value #MOST_CODES}
 * @param collaborators at most three quarters of what codes leave
 * @param terms         the rest, at most {@value #MOST_TERMS}, and {@value #OF_A_LANGUAGE} for each language
 */
record Budget(int codes, int collaborators, int terms) {

    /** Features of a profile in all. */
    static final int MOST = 256;
    static final int MOST_CODES = 24;
    static final int MOST_TERMS = 64;
    static final int OF_A_LANGUAGE = 32;

    /**
     * Divides what structured features leave among vectors that would have so many features each.
     *
     * @param languages of the texts that the terms are of, from 1
     */
    static Budget divide(int structured, int codes, int collaborators, int terms, int languages) {
        int keptCodes = Math.min(codes, MOST_CODES);
        int room = MOST - structured - keptCodes;
        int keptCollaborators = Math.min(collaborators, 3 * room / 4);
        int mostTerms = Math.min(MOST_TERMS, languages * OF_A_LANGUAGE);
        return new Budget(keptCodes, keptCollaborators,
                Math.min(Math.min(terms, mostTerms), room - keptCollaborators));
    }
}
