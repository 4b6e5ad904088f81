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

/** A matchmaker that folds, after the load, what the service has folded, and says which lists each change turned. */
final class ReferenceFold {

    private final Matchmaker matchmaker;
    private final Map<ProfileId, Optional<ListVersion>> versions = new HashMap<>();

    /** Folds the programme and makes every list. */
    ReferenceFold(Population programme) {
        matchmaker = new IncrementalMatchmaker(programme.model());
        programme.profiles().forEach(profile -> matchmaker.fold(new Event.ProfileChanged(profile)));
        matchmaker.owners().forEach(owner -> versions.put(owner, version(owner)));
    }

    /** Folds these changes, in the order in which they are given; each list's turns, in that order. */
    Map<ProfileId, List<ListChange>> fold(List<SentChange> sent) {
        Map<ProfileId, List<ListChange>> turns = new LinkedHashMap<>();
        for (SentChange it : sent) {
            for (ProfileId owner : matchmaker.fold(it.change().event())) {
                Optional<ListVersion> now = version(owner);
                if (!now.equals(Objects.requireNonNullElse(versions.put(owner, now), Optional.empty()))) {
                    turns.computeIfAbsent(owner, fresh -> new ArrayList<>()).add(new ListChange(it, now));
                }
            }
        }
        return turns;
    }

    /** How many lists are other than these, which somebody else came to. */
    long differing(Map<ProfileId, Optional<ListVersion>> others) {
        return versions.entrySet().stream().filter(
                it -> !it.getValue().equals(others.getOrDefault(it.getKey(), Optional.empty()))).count();
    }

    private Optional<ListVersion> version(ProfileId owner) {
        return matchmaker.list(owner).map(Json::write).map(ListVersion::of);
    }
}
