package org.puente.engine.vector;

import java.util.Set;
import java.util.stream.Collectors;

import org.puente.contract.control.Statistics;
import org.puente.contract.profile.Collaboration;
import org.puente.contract.profile.Institution;
import org.puente.contract.profile.Profile;
import org.puente.engine.text.TermFrequencies;

/**
 * Counts the document frequencies of a corpus of profiles, the statistics that a model is fitted to: in how many
 * profiles each term, code and collaborator occurs. Counts all of a profile, also what its encoding leaves out. Memory
 * is bounded by three {@linkplain LossyCounter counters}; while these are exact, the result does not depend on the
 * order of the profiles.
 */
public final class Census {

    private final LossyCounter terms = new LossyCounter();
    private final LossyCounter codes = new LossyCounter();
    private final LossyCounter collaborators = new LossyCounter();
    private int profiles;

    /** Counts one more profile. O(length of the record). */
    public void add(Profile profile) {
        profiles++;
        terms.add(TermFrequencies.of(profile).keySet());
        codes.add(CodeNames.of(profile).keySet());
        if (profile instanceof Institution institution) {
            collaborators.add(partners(institution));
        }
    }

    /** The number of profiles counted. */
    public int profiles() {
        return profiles;
    }

    /**
     * The counts that a model may carry: the most frequent terms, codes and collaborators, in less than 900,000 bytes
     * of JSON.
     */
    public Statistics statistics() {
        return new Statistics(profiles, StatisticsBudget.TERMS.mostFrequent(terms.counts()),
                StatisticsBudget.CODES.mostFrequent(codes.counts()),
                StatisticsBudget.COLLABORATORS.mostFrequent(collaborators.counts()));
    }

    private static Set<String> partners(Institution institution) {
        return institution.collaborations().stream().map(Collaboration::with).collect(Collectors.toSet());
    }
}
