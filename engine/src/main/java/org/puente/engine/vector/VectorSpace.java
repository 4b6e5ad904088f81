package org.puente.engine.vector;

import org.puente.contract.control.Statistics;
import org.puente.contract.profile.Collaboration;
import org.puente.contract.profile.Institution;
import org.puente.contract.profile.Profile;
import org.puente.engine.text.TermFrequencies;

/**
 * Turns profiles into vectors, each feature weighted by how telling it is in the corpus of a model. A term weighs
 * {@code tf / (tf + SATURATION) * sqrt(idf)}: saying it again counts less each time, as in BM25; what is common to two
 * profiles weighs by the product, in which idf counts once. So does a code, by how many of those named lie in it.
 */
public final class VectorSpace {

    /** A term that occurs so often has half the weight that it could have. */
    static final double SATURATION = 1.2;

    private final Idf terms;
    private final Idf codes;
    private final CollaboratorWeight rapport;

    /** The space of a corpus. */
    public VectorSpace(Statistics corpus) {
        terms = new Idf(corpus.profiles(), corpus.terms(), StatisticsBudget.TERMS);
        codes = new Idf(corpus.profiles(), corpus.codes(), StatisticsBudget.CODES);
        rapport = new CollaboratorWeight(corpus.collaborators());
    }

    /** The vectors of a profile that has so many structured features. O(length of the record). */
    public ProfileVectors vectors(Profile profile, int structured) {
        FeatureWeights inTexts = terms(profile);
        FeatureWeights inCodes = codes(profile);
        FeatureWeights inHistory = collaborators(profile);
        FeatureBudget budget = FeatureBudget.divide(structured, inCodes.size(), inHistory.size(), inTexts.size(),
                TermFrequencies.languages(profile));
        return new ProfileVectors(inTexts.firstAsUnit(budget.terms()), inCodes.firstAsUnit(budget.codes()),
                inHistory.first(budget.collaborators()));
    }

    /** What the weight of this collaborator lacks for being common: 1,024 if it is rare, more if many name it. */
    public int commonness(String collaborator) {
        return rapport.commonness(collaborator);
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
                weights.put(collaboration.with(), rapport.weight(collaboration), rapport.importance(collaboration));
            }
        }
        return weights;
    }
}
