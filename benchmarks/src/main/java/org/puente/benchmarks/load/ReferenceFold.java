package org.puente.benchmarks.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.puente.benchmarks.environment.Population;
import org.puente.benchmarks.load.generator.SentChange;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.reading.Json;
import org.puente.engine.Event;
import org.puente.engine.Matchmaker;
import org.puente.engine.incremental.IncrementalMatchmaker;
import org.puente.matcher.matching.ListVersion;

/** A matchmaker that folds the changes of the load afterwards, as the reference for the lists of the service. */
final class ReferenceFold {

    private final Matchmaker matchmaker;
    private final Map<ProfileId, Optional<ListVersion>> versions = new HashMap<>();

    /** Folds the population and computes every list. */
    ReferenceFold(Population population) {
        matchmaker = new IncrementalMatchmaker(population.model());
        population.profiles().forEach(profile -> matchmaker.fold(new Event.ProfileChanged(profile)));
        matchmaker.owners().forEach(owner -> versions.put(owner, version(owner)));
    }

    /** Folds the changes in the given order and relistChanges the new versions of each list, in that order. */
    Map<ProfileId, List<ListChange>> fold(List<SentChange> sent) {
        Map<ProfileId, List<ListChange>> listChanges = new LinkedHashMap<>();
        for (SentChange it : sent) {
            for (ProfileId owner : matchmaker.fold(it.change().event())) {
                Optional<ListVersion> now = version(owner);
                if (!now.equals(Objects.requireNonNullElse(versions.put(owner, now), Optional.empty()))) {
                    listChanges.computeIfAbsent(owner, fresh -> new ArrayList<>()).add(new ListChange(it, now));
                }
            }
        }
        return listChanges;
    }

    /** Number of lists whose version differs from the service's. */
    long differing(Map<ProfileId, Optional<ListVersion>> others) {
        return versions.entrySet().stream().filter(
                it -> !it.getValue().equals(others.getOrDefault(it.getKey(), Optional.empty()))).count();
    }

    private Optional<ListVersion> version(ProfileId owner) {
        return matchmaker.list(owner).map(Json::write).map(ListVersion::of);
    }
}
