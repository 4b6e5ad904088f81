package org.puente.engine.vector;

/**
 * The number of features that each vector of a profile may keep, so that the profile has at most {@value #MOST} in all.
 *
 * @param codes         at most {@value #MOST_CODES}
 * @param collaborators at most three quarters of what structured features and codes leave
 * @param terms         the rest, at most {@value #OF_ONE_LANGUAGE}, or {@value #MOST_TERMS} if the texts are in several
 *                      languages
 */
record FeatureBudget(int codes, int collaborators, int terms) {

    /** Most features of a profile. */
    static final int MOST = 256;
    static final int MOST_CODES = 24;
    static final int MOST_TERMS = 64;
    static final int OF_ONE_LANGUAGE = 32;

    /**
     * Divides the features that structured parts leave among the vectors.
     *
     * @param structured    features of needs, offers, chains, goals and languages
     * @param codes         features of the vector of codes before it is cut
     * @param collaborators features of the vector of collaborators before it is cut
     * @param terms         features of the vector of terms before it is cut
     * @param languages     number of languages of the texts
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
