package org.puente.engine.vector;

import java.util.Set;
import java.util.stream.Collectors;

import org.puente.contract.control.Statistics;
import org.puente.contract.profile.Collaboration;
import org.puente.contract.profile.Institution;
import org.puente.contract.profile.Profile;
import org.puente.engine.text.TermFrequencies;

/**
 * Counts what a corpus of profiles says, each profile once: the statistics that a model is fitted to. All that a
 * profile says counts, also what its encoding leaves out. Memory is bounded by three tallies; in a corpus small enough
 * for them to be exact, the order of the profiles leaves no trace.
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

    /** How many profiles were counted. */
    public int profiles() {
        return profiles;
    }

    /**
     * The counts, as far as a model may carry them: the most frequent of each kind, in less than 900,000 bytes of JSON.
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
