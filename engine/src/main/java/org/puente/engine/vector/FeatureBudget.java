package org.puente.engine.vector;

/**
 * How many features of each vector a profile may keep, so that it has at most {@value #MOST} in all.
 *
 * @param codes         at most {@value #MOST_CODES}
 * @param collaborators at most three quarters of what codes leave
 * @param terms         the rest, at most {@value #OF_ONE_LANGUAGE}, and {@value #MOST_TERMS} of several languages
 */
record FeatureBudget(int codes, int collaborators, int terms) {

    /** Features of a profile in all. */
    static final int MOST = 256;
    static final int MOST_CODES = 24;
    static final int MOST_TERMS = 64;
    static final int OF_ONE_LANGUAGE = 32;

    /**
     * Divides what structured features leave among vectors that would have so many features each.
     *
     * @param languages that the terms are of
     */
    static FeatureBudget divide(int structured, int codes, int collaborators, int terms, int languages) {
        int keptCodes = Math.min(codes, MOST_CODES);
        int room = MOST - structured - keptCodes;
        int keptCollaborators = Math.min(collaborators, 3 * room / 4);
        int mostTerms = languages > 1 ? MOST_TERMS : OF_ONE_LANGUAGE;
        return new FeatureBudget(keptCodes, keptCollaborators,
                Math.min(Math.min(terms, mostTerms), room - keptCollaborators));
    }
}
