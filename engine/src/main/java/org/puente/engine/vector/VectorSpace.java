package org.puente.engine.vector;

import org.puente.contract.control.Statistics;
import org.puente.contract.profile.Collaboration;
import org.puente.contract.profile.Institution;
import org.puente.contract.profile.Profile;
import org.puente.engine.text.TermFrequencies;

/**
 * Turns profiles into sparse vectors, weighted by the corpus statistics of a model. A term weighs
 * {@code tf / (tf + SATURATION) * sqrt(idf)}, with the saturation of BM25; in the product of two profiles' weights idf
 * counts once. A code weighs likewise, tf being the number of stated codes that it contains.
 */
public final class VectorSpace {

    /** The term frequency of half the highest weight. */
    static final double SATURATION = 1.2;

    private final Idf terms;
    private final Idf codes;
    private final CollaboratorWeight collaboratorWeight;

    /** A vector space weighted by the statistics of a corpus. */
    public VectorSpace(Statistics corpus) {
        terms = new Idf(corpus.profiles(), corpus.terms(), StatisticsBudget.TERMS);
        codes = new Idf(corpus.profiles(), corpus.codes(), StatisticsBudget.CODES);
        collaboratorWeight = new CollaboratorWeight(corpus.collaborators());
    }

    /**
     * The vectors of a profile, cut to its {@link FeatureBudget}. O(length of the record).
     *
     * @param structured the profile's features besides the vectors
     */
    public ProfileVectors vectors(Profile profile, int structured) {
        FeatureWeights inTexts = terms(profile);
        FeatureWeights inCodes = codes(profile);
        FeatureWeights inHistory = collaborators(profile);
        FeatureBudget budget = FeatureBudget.divide(structured, inCodes.size(), inHistory.size(), inTexts.size(),
                TermFrequencies.languages(profile));
        return new ProfileVectors(inTexts.firstAsUnit(budget.terms()), inCodes.firstAsUnit(budget.codes()),
                inHistory.first(budget.collaborators()));
    }

    /**
     * The factor that undoes a collaborator's reduction for commonness, in 1024ths: 1,024 for a rare one, more for one
     * that many profiles name.
     */
    public int commonness(String collaborator) {
        return collaboratorWeight.commonness(collaborator);
    }

    private FeatureWeights terms(Profile profile) {
        FeatureWeights weights = new FeatureWeights();
        TermFrequencies.of(profile)
                .forEach((term, frequency) -> weights.put(term, weight(frequency, terms.root(term))));
        return weights;
    }

    private FeatureWeights codes(Profile profile) {
        FeatureWeights weights = new FeatureWeights();
        CodeNames.of(profile)
                .forEach((code, frequency) -> weights.put(code, weight(frequency, codes.root(code))));
        return weights;
    }

    private static int weight(int frequency, int root) {
        return (int) StrictMath.round(frequency / (frequency + SATURATION) * root);
    }

    private FeatureWeights collaborators(Profile profile) {
        FeatureWeights weights = new FeatureWeights();
        if (profile instanceof Institution institution) {
            for (Collaboration collaboration : institution.collaborations()) {
                weights.put(collaboration.with(), collaboratorWeight.weight(collaboration),
                        collaboratorWeight.importance(collaboration));
            }
        }
        return weights;
    }
}
