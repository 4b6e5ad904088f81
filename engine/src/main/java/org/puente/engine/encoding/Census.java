package org.puente.engine.encoding;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.puente.contract.control.Statistics;
import org.puente.contract.profile.Collaboration;
import org.puente.contract.profile.Institution;
import org.puente.contract.profile.Profile;

/** Counts what a corpus of profiles says, each profile once: the statistics that a model is fitted to. */
public final class Census {

    private final Map<String, Integer> collaborators = new HashMap<>();
    private int profiles;

    /** Counts one more profile. O(length of the record). */
    public void add(Profile profile) {
        profiles++;
        if (profile instanceof Institution institution) {
            institution.collaborations().stream().map(Collaboration::with)
                    .forEach(with -> collaborators.merge(with, 1, Integer::sum));
        }
    }

    /** How many profiles were counted. */
    public int profiles() {
        return profiles;
    }

    /** The counts, as far as a model may carry them: the most frequent entries. */
    public Statistics statistics() {
        return new Statistics(profiles, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(collaborators));
    }
}
